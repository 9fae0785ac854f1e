import { randomBytes, randomUUID } from 'node:crypto';
import type { Chance } from '../desk/index.ts';

/** Letters and digits that are not mistaken for each other; 32 of them, five bits each. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters in which the ids of persons who come together are alike: 48 bits. */
const PERSON_ID_START = 'xxxxxxxx-xxxx'.length;

const STOCK_BYTES = 8_192;
let stock = Buffer.alloc(0);
let used = 0;

/** 16 random bytes as hex. They are drawn some hundred at a time, since a draw costs more than what is drawn. */
function sixteenBytes(): string {
  if (used + 16 > stock.length) {
    stock = randomBytes(STOCK_BYTES);
    used = 0;
  }
  used += 16;
  return stock.toString('hex', used - 16, used);
}

/** A UUID of version 7: the milliseconds since 1970, then chance. */
function timedId(now: number): string {
  const random = sixteenBytes();
  const variant = '89ab'[Number.parseInt(random.charAt(16), 16) & 3] ?? '8';
  const hex = `${now.toString(16).padStart(12, '0')}7${random.slice(13, 16)}${variant}${random.slice(17)}`;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The machine's own randomness. */
export const chance: Chance = {
  entryId: timedId,
  personIds: () => {
    const start = randomUUID().slice(0, PERSON_ID_START);
    return () => `${start}${randomUUID().slice(PERSON_ID_START)}`;
  },
  // 26 characters of five bits: 130 bits.
  token: () => Array.from(randomBytes(26), (byte) => ALPHABET[byte & 31]).join(''),
  salt: sixteenBytes,
};
