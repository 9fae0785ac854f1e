import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { breaksPasswordRules, oneTimePassword } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { refuseByRule } from './dap-rules.ts';

/** What a user can sign on with for a start: shown once, and kept as a hash. */
export interface FirstSecret {
  readonly password: string;
  readonly kendeord: string;
  /** Whether it has to be changed at its first use. */
  readonly engangskendeord: boolean;
}

/**
 * Makes the one-time password of a user. Only the operator of the machine may name one instead (`chosen`), for systems that
 * are set up by a script (ours); it breaks no rule of passwords, and need not be changed.
 */
export async function firstSecret(
  { actor, passwords, token }: Pick<ActWork, 'actor' | 'passwords' | 'token'>,
  chosen?: string,
): Promise<FirstSecret | Refusal> {
  if (chosen !== undefined && actor.personkode !== undefined) return refuseByRule('D06', 'kendeord');
  if (chosen !== undefined && breaksPasswordRules(chosen)) return refuse('kendeord-ugyldigt', { field: 'kendeord' });
  const password = chosen ?? oneTimePassword(token());
  return { password, kendeord: await passwords.hash(password), engangskendeord: chosen === undefined };
}
