import { hash } from 'node:crypto';

/** The SHA-256, hex, of a token of a session or a link: nothing else of it is kept. */
export function hashToken(token: string): string {
  return hash('sha256', token);
}
