import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../rooms/access/index.ts';

/** 19 MiB, two passes, one lane: the floor OWASP gives for argon2id, 6.5 ms here. Memory is in KiB. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The least argon2 takes. */
const LEAST = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** Passwords as argon2id. A stored hash that is not one of argon2 matches no password. */
export const argon2Passwords: Passwords = {
  hash: (password) => hash(password, COST),
  hashDrawn: (secret) => hash(secret, LEAST),
  verify: (stored, password) => verify(stored, password).catch(() => false),
};
