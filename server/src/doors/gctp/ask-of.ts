import type { Ask } from '../../desk/index.ts';
import { maskNumbersIn } from '../../ground/personnummer/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import { findNeutralKey } from './keys.ts';
import type { GctpServiceRequest } from './wire/gctp-message.ts';

/**
 * A call of a service as the desk takes it. AKX `X` asks for what is in force, and so does leaving it out; AKX given
 * blank asks for history as well (inferred, and ours where it is blank).
 */
export function askOf(request: GctpServiceRequest, approach: Omit<Ask, 'service' | 'keys' | 'unreadable'>): Ask {
  const keys: Record<string, string> = {};
  let unknown: string | undefined;
  for (const [wire, value] of request.keys) {
    const key = findNeutralKey(wire);
    if (key === undefined) unknown ??= wire;
    else keys[key] = key === 'aktuelKun' ? (value.trim() === '' ? 'nej' : 'ja') : value;
  }
  return {
    ...approach,
    service: request.service,
    keys,
    unreadable:
      unknown === undefined
        ? undefined
        : refuse('ukendt-felt', { aside: `unknown key field ${maskNumbersIn(unknown.slice(0, 40))}` }),
  };
}
