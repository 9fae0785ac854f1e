import { hash } from 'node:crypto';
import type { Approach, Credentials, Desk, SignOnOutcome } from '../../desk/index.ts';
import type { Clock } from '../../ground/clock/index.ts';

/** What a request brought to say who sends it. */
export interface Presented {
  readonly approach: Omit<Approach, 'credentials'>;
  /** What lies in the connection: a client certificate, or nothing. */
  readonly connection: Credentials;
  /** As they stood in the query; they are never journalled. */
  readonly username: string | undefined;
  readonly password: string | undefined;
}

/** Who a request says it is from; or the sign-on that was refused, which has its own entry. */
export type ReadCredentials =
  | { readonly credentials: Credentials }
  | { readonly refused: Extract<SignOnOutcome, { kind: 'refused' }> };

/** Reads credentials. The one place of this door where it is decided what counts as such. */
export interface CredentialReader {
  read(presented: Presented): Promise<ReadCredentials>;
  /** Forgets a session that has ended, so that the next request signs on anew. */
  forget(presented: Presented): void;
}

interface Remembered {
  readonly signedOn: Promise<SignOnOutcome>;
  readonly until: number;
}

const REMEMBERED_MAX = 1_000;
/** The longest a sign-on is used; a session lasts longer. Milliseconds. */
const REMEMBERED_MS = 60 * 60 * 1_000;

/**
 * Credentials of this door: a client certificate, as Datafordeleren wants for CPR (datafordeler.md § 2). With `passwords` also a user and a password in the query, as the old platform took them
 * (§ 2): the first request signs on, the ones after it from the same address go by that session.
 */
export function createCredentialReader(desk: Desk, options: { clock: Clock; passwords: boolean }): CredentialReader {
  const remembered = new Map<string, Remembered>();
  const keyOf = ({ approach, username, password }: Presented) =>
    hash('sha256', JSON.stringify([username, password, approach.kilde]));
  return {
    async read(presented) {
      const { approach, connection, username, password } = presented;
      // Whoever presents a certificate is asked nothing else.
      const isAsked = options.passwords && connection.kind === 'none';
      if (!isAsked || username === undefined || password === undefined) return { credentials: connection };
      const key = keyOf(presented);
      const now = options.clock.now();
      const known = remembered.get(key);
      const use = known !== undefined && known.until > now ? known : signOn(approach, username, password, now);
      if (use !== known) remember(remembered, key, use);
      const outcome = await use.signedOn;
      if (outcome.kind === 'signed-on') return { credentials: { kind: 'token', token: outcome.token, kanal: 'rest' } };
      remembered.delete(key);
      return { refused: outcome };
    },
    forget: (presented) => remembered.delete(keyOf(presented)),
  };

  function signOn(approach: Presented['approach'], personkode: string, password: string, now: number): Remembered {
    return {
      signedOn: desk.signOn({ approach, kanal: 'rest', personkode, password }),
      until: now + REMEMBERED_MS,
    };
  }
}

function remember(remembered: Map<string, Remembered>, key: string, use: Remembered): void {
  remembered.delete(key);
  remembered.set(key, use);
  const oldest = remembered.keys().next();
  if (remembered.size > REMEMBERED_MAX && !oldest.done) remembered.delete(oldest.value);
}
