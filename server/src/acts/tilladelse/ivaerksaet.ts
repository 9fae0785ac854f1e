import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { inForce, openSuspension, refuseWithoutSikkerhedsansvarlig } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findRunning } from '../aftale/find.ts';
import { laterOf } from '../days.ts';
import { nameOf } from '../whose.ts';

/**
 * The operator puts an authorisation into effect that the CPR Administration has issued: from now on it counts at the desk, and
 * access to its services is established, or from when it begins (Vilkår §§ 3, 11). Not for an authority that has named no security officer (G06).
 */
export const tilladelseIvaerksaet = defineAct({
  id: 'tilladelse.ivaerksaet',
  da: 'Iværksæt tilladelse',
  en: 'Put an authorisation into effect',
  source: 'Vilkår § 3',
  by: ['operatoer'],
  changes: true,
  fields: { tilladelse: { kind: 'id', da: 'Tilladelse', en: 'Authorisation', required: true } },
  async perform(work, { tilladelse: id }) {
    const { books, actor, now } = work;
    const tilladelse = await books.tilladelser.find(id);
    if (tilladelse === undefined) return refuse('findes-ikke', { field: 'tilladelse' });
    const kunde = await books.kunder.find(tilladelse.kundenr);
    const aftale = await findRunning(work, tilladelse.aftaleId);
    const isOver = tilladelse.gyldigTil <= now || tilladelse.gyldigTil <= tilladelse.gyldigFra;
    if (tilladelse.ivaerksat !== undefined || isOver || kunde === undefined || !inForce(kunde, now)) {
      return refuse('forkert-tilstand', { field: 'tilladelse' });
    }
    if (isRefusal(aftale) || openSuspension(aftale) !== undefined) {
      return refuse('forkert-tilstand', { field: 'tilladelse', aside: 'the agreement has ended or is suspended' });
    }
    const named = await books.sikkerhedsansvarlige.list(kunde.kundenr);
    const unnamed = refuseWithoutSikkerhedsansvarlig(kunde, named, now);
    if (unnamed !== undefined) return unnamed;
    await books.tilladelser.putIntoEffect(tilladelse, now, nameOf(actor));
    await books.aftaler.establish(aftale, tilladelse.tjenester, laterOf(now, tilladelse.gyldigFra));
    return { tilladelseId: id, kundenr: kunde.kundenr, ivaerksat: now };
  },
});
