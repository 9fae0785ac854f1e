import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { Books, Kildeadresse } from '../../rooms/access/index.ts';

const RULE = {
  number: 'K1',
  source: 'ours',
  da: 'Adressen er den sidste, der er sat i kraft. Uden den kommer ingen af jeres systemer ind, og ingen ved GCTP. Få en anden sat i kraft først, eller sig, at den må fjernes, selv om den er den sidste.',
  en: 'The address is the last one in effect. Without it none of your systems gets in, and nobody by GCTP. Have another one put into effect first, or say that it may go though it is the last.',
} as const;

/** An own way out that counts: in effect, and not ended. */
export const isOpenWayOut = ({ maerke, ivaerksat, ophoert }: Kildeadresse): boolean =>
  maerke === 'egen' && ivaerksat !== undefined && ophoert === undefined;

/**
 * What speaks against removing an address: it is the last one of a customer who is held to its list, and nobody has said that it
 * may go all the same (ours). Undefined where another is left, or none is demanded.
 */
export async function refusalOfLast(books: Books, kilde: Kildeadresse): Promise<Refusal | undefined> {
  const { kundenr, kildeadresseId } = kilde;
  if (!isOpenWayOut(kilde) || (await books.krav.find(kundenr))?.kildeadresseKraevet !== true) return undefined;
  const others = (await books.kildeadresser.list(kundenr)).filter((one) => one.kildeadresseId !== kildeadresseId);
  return others.some(isOpenWayOut) ? undefined : refuse('retsspoergsmaal', { question: RULE, field: 'sidste' });
}
