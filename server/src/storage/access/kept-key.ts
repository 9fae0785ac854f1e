import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../../ground/faults/index.ts';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** A key that is not in the database, and what is done with it. */
export interface KeptKey {
  /** A keyed hash, hex. */
  hash(text: string): string;
  seal(bytes: Uint8Array): Uint8Array;
  /** Throws a Fault when it was sealed with another key, or changed. */
  unseal(sealed: Uint8Array): Uint8Array;
}

/** The key of a file, which is made at the first use and readable to its owner only. Who has it not reads no code. */
export function createKeptKey(path: string): KeptKey {
  let keys: { readonly hashing: Buffer; readonly sealing: Buffer } | undefined;
  const both = () => {
    keys ??= deriveKeys(readKey(path));
    return keys;
  };
  return {
    hash: (text) => createHmac('sha256', both().hashing).update(text).digest('hex'),
    seal(bytes) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, both().sealing, iv);
      const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    unseal(sealed) {
      try {
        const iv = sealed.subarray(0, IV_BYTES);
        const decipher = createDecipheriv(CIPHER, both().sealing, iv, { authTagLength: TAG_BYTES });
        decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
      } catch (cause) {
        throw new Fault('what was sealed cannot be opened with the key of this data folder', { cause });
      }
    },
  };
}

function deriveKeys(key: Buffer) {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', key, '', use, KEY_BYTES));
  return { hashing: derive('opencpr verification code'), sealing: derive('opencpr sealed letter') };
}

/** Two processes that make it at once agree: the file of the first stays, and both read it. */
function readKey(path: string): Buffer {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch {
    // It is there already, or the read below says what is wrong.
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (key.length !== KEY_BYTES) throw new Fault(`the key of the verification campaign is not whole: ${path}`);
  return key;
}
