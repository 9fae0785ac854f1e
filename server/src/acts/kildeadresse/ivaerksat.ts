import { refuse } from '../../ground/refusals/index.ts';
import type { Kildeadresse } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { LOOPBACK, refusalOfHolders } from './refusal-of-holders.ts';
import { isOpenWayOut } from './way-out.ts';

/**
 * Puts an ordered source address into effect: the operator has let it through (cpr-services.md § 13). With its first own address
 * a customer is held to its list, which until then would let nobody in (ours).
 */
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
    const refusal = await refusalOfHolders(books, kilde, now);
    if (refusal !== undefined) return refusal;
    const { kundenr, adresse } = kilde;
    const isFirst =
      isWayOut(kilde) && !(await books.kildeadresser.list(kundenr)).some((one) => isWayOut(one) && isOpenWayOut(one));
    if (isFirst) await books.krav.set(kundenr, { kildeadresseKraevet: true });
    await books.kildeadresser.putIntoEffect(id, now);
    const kraevet = (await books.krav.find(kundenr))?.kildeadresseKraevet;
    return { kildeadresse: id, adresse, ivaerksat: now, kildeadresseKraevet: kraevet === true };
  },
});

/** A customer's own outgoing address; this machine is nobody's. */
const isWayOut = ({ adresse, maerke }: Kildeadresse): boolean => maerke === 'egen' && !LOOPBACK.test(adresse);
