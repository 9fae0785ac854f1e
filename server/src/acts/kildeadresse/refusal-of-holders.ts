import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type Books, type Kildeadresse, type Kildemaerke, mayShareKilde } from '../../rooms/access/index.ts';

/** An outgoing address stands for nobody: those of this machine are everybody's own. */
export const LOOPBACK = /^127\./;

const isOpenNet = (maerke: Kildemaerke): boolean => maerke !== 'egen';

/**
 * What speaks against a customer's having an address, by who has it already: another one, unless both are public with like
 * access, or any that says it is open to the public or to pupils. Who says so of an address that others have is refused too,
 * on this machine as well: it would shut them out. Undefined: nothing does.
 */
export async function refusalOfHolders(
  books: Books,
  { kundenr, adresse, maerke }: Pick<Kildeadresse, 'kundenr' | 'adresse' | 'maerke'>,
  now: string,
): Promise<Refusal | undefined> {
  const customer = await books.kildeadresser.holding(kundenr, now);
  // Row-level security shows no other customer to who may reach the own one only.
  if (customer === undefined) return refuse('findes-ikke', { field: 'kundenr' });
  if (LOOPBACK.test(adresse) && maerke === 'egen') return undefined;
  const others = (await books.kildeadresser.holders(adresse, now)).filter((holder) => holder.kundenr !== kundenr);
  const isTaken = others.some((other) => [maerke, other.maerke].some(isOpenNet) || !mayShareKilde(customer, other));
  return isTaken ? refuse('kildeadresse-optaget', { field: 'adresse' }) : undefined;
}
