import type { FieldState } from '../../api/index.ts';
import { type Fact, findFact, findValue, stateOf } from './fact.ts';

/** The name of a person, or why there is none to show. */
export type PersonName =
  | { readonly state: 'value'; readonly name: string }
  | { readonly state: 'withheld'; readonly reason: string }
  | { readonly state: 'empty' };

/** The whole name; the addressing name where the parts are not there. */
export function nameOf(facts: readonly Fact[]): PersonName {
  const fact = findFact(facts, 'navn');
  const parts = ['fornavne', 'mellemnavn', 'efternavn'].flatMap((part) => findValue(fact, part) ?? []);
  if (parts.length > 0) return { state: 'value', name: parts.join(' ') };
  const addressing = [fact, findFact(facts, 'adressetekst')].map((one) => stateOf(one, 'adresseringsnavn'));
  for (const state of addressing) if (state.state === 'value') return { state: 'value', name: state.value };
  const isWithheld = (state: FieldState) => state.state === 'withheld';
  const withheld = [stateOf(fact, 'efternavn'), stateOf(fact, 'fornavne'), ...addressing].find(isWithheld);
  return withheld?.state === 'withheld' ? { state: 'withheld', reason: withheld.reason } : { state: 'empty' };
}
