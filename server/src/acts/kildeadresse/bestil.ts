import { danishLocal } from '../../ground/bitemporal/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import { isKildeadresse, isKildemaerke, isOutgoing, KILDEMAERKER, ventesFra } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { choicesOf, KUNDENR } from '../fields.ts';
import { WHY } from '../why.ts';
import { refusalOfHolders } from './refusal-of-holders.ts';

const MARKS = choicesOf(KILDEMAERKER);

/**
 * Orders a source address: the customer says it is its own way out, or that of a network which must never serve. The operator
 * puts it into effect (cpr-services.md § 13).
 */
export const kildeadresseBestil = defineAct({
  id: 'kildeadresse.bestil',
  da: 'Bestil kildeadresse',
  en: 'Order a source address',
  source: 'cpr-services.md § 13; Vilkår § 7',
  by: ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen', 'operatoer'],
  changes: true,
  fields: {
    adresse: { kind: 'tekst', da: 'IPv4-adresse', en: 'IPv4 address', required: true },
    maerke: { kind: 'tekst', da: 'Hvad den er', en: 'What it is', choices: MARKS },
    kundenr: KUNDENR,
  },
  async perform({ books, actor, newId, now }, { adresse, maerke = 'egen', kundenr: named }) {
    const kundenr = named ?? actor.kunde?.kundenr;
    if (kundenr === undefined) return refuse('felt-mangler', { field: 'kundenr' });
    if (!isKildeadresse(adresse)) return refuse('ugyldigt-felt', { field: 'adresse', why: WHY.address });
    if (!isOutgoing(adresse)) return refuse('ugyldigt-felt', { field: 'adresse', why: WHY.addressOutgoing });
    if (!isKildemaerke(maerke)) return refuse('ugyldigt-felt', { field: 'maerke' });
    const refusal = await refusalOfHolders(books, { kundenr, adresse, maerke }, now);
    if (refusal !== undefined) return refusal;
    const id = newId();
    const ventes = ventesFra(danishLocal(Date.parse(now)).slice(0, 10));
    const ordered = { kildeadresseId: id, kundenr, adresse, maerke, bestilt: now, ventes };
    if (!(await books.kildeadresser.add(ordered)))
      return refuse('findes-allerede', { field: 'adresse', why: WHY.addressKnown });
    return { kildeadresse: id, adresse, ventes };
  },
});
