import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { refusalOfHolders } from './refusal-of-holders.ts';

/** Puts an ordered source address into effect: the operator has let it through (cpr-services.md § 13). */
export const kildeadresseIvaerksat = defineAct({
  id: 'kildeadresse.ivaerksat',
  da: 'Sæt kildeadresse i kraft',
  en: 'Put a source address into effect',
  source: 'cpr-services.md § 13',
  by: ['operatoer'],
  changes: true,
  fields: { kildeadresse: { kind: 'id', da: 'Kildeadresse', en: 'Source address', required: true } },
  async perform({ books, now }, { kildeadresse: id }) {
    const kilde = await books.kildeadresser.find(id);
    if (kilde === undefined) return refuse('findes-ikke', { field: 'kildeadresse' });
    if (kilde.ivaerksat !== undefined || kilde.ophoert !== undefined) {
      return refuse('forkert-tilstand', { field: 'kildeadresse' });
    }
    // Asked again: since it was ordered, somebody else's access may have changed.
    const refusal = await refusalOfHolders(books, kilde.kundenr, kilde.adresse, now);
    if (refusal !== undefined) return refusal;
    await books.kildeadresser.putIntoEffect(id, now);
    return { kildeadresse: id, adresse: kilde.adresse, ivaerksat: now };
  },
});
