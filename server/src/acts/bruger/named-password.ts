import type { Refusal } from '../../ground/refusals/index.ts';
import { brokenRuleOf, refusePassword } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { refuseByRule } from './dap-rules.ts';
import type { FirstSecret } from './first-secret.ts';

/**
 * A password that is named for somebody else: by the operator of the machine only, for systems that are set up by
 * a script (ours). It breaks no rule of passwords, and need not be changed.
 */
export async function namedPassword(
  { actor, passwords }: Pick<ActWork, 'actor' | 'passwords'>,
  named: string,
): Promise<FirstSecret | Refusal> {
  if (actor.personkode !== undefined) return refuseByRule('D06', 'kendeord');
  const broken = brokenRuleOf(named);
  if (broken !== undefined) return { ...refusePassword(broken, 'cpr-compat'), field: 'kendeord' };
  return { kendeord: await passwords.hash(named), engangskendeord: undefined };
}
