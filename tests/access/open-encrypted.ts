import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const AES_EXTRA = 0x9901;
const DEFLATED = 8;

/**
 * Opens the one file of an encrypted ZIP by the published form of AE-2 (WinZip, "AES Encryption Information"), without the
 * library that wrote it: says the bits of the key, and throws when the password or a byte is wrong.
 */
export function openEncrypted(zip: Buffer, password: string): { navn: string; bits: number; bytes: Buffer } {
  const at = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (at < 0 || zip.readUInt32LE(at) !== CENTRAL) throw new Error('no central directory');
  const [size, nameLength, extraLength] = [
    zip.readUInt32LE(at + 20),
    zip.readUInt16LE(at + 28),
    zip.readUInt16LE(at + 30),
  ];
  const extra = zip.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const aes = extra.indexOf(Buffer.from([AES_EXTRA & 0xff, AES_EXTRA >> 8, 7, 0]));
  if (zip.readUInt16LE(at + 10) !== 99 || aes < 0) throw new Error('not encrypted by AES');
  const [strength, method] = [extra.readUInt8(aes + 8), extra.readUInt16LE(aes + 9)];
  const local = zip.readUInt32LE(at + 42);
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(begin, begin + size);
  const [saltLength, keyLength] = [4 + 4 * strength, 8 + 8 * strength];
  const keys = pbkdf2Sync(password, data.subarray(0, saltLength), 1000, 2 * keyLength + 2, 'sha1');
  if (!keys.subarray(2 * keyLength).equals(data.subarray(saltLength, saltLength + 2)))
    throw new Error('wrong password');
  const sealed = data.subarray(saltLength + 2, -10);
  const mac = createHmac('sha1', keys.subarray(keyLength, 2 * keyLength))
    .update(sealed)
    .digest();
  if (!mac.subarray(0, 10).equals(data.subarray(-10))) throw new Error('changed on the way');
  const plain = counted(sealed, keys.subarray(0, keyLength));
  const navn = zip.toString('utf8', at + 46, at + 46 + nameLength);
  return { navn, bits: keyLength * 8, bytes: method === DEFLATED ? inflateRawSync(plain) : plain };
}

/** AES in counter mode, where the counter is little-endian and begins with one: no mode of OpenSSL's. */
function counted(sealed: Buffer, key: Buffer): Buffer {
  const blocks = Math.ceil(sealed.length / 16);
  const counters = Buffer.alloc(blocks * 16);
  for (let block = 0; block < blocks; block += 1) counters.writeUInt32LE(block + 1, block * 16);
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  const stream = cipher.update(counters);
  return Buffer.from(sealed.map((byte, place) => byte ^ (stream[place] ?? 0)));
}
