import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import {
  inForce,
  isCurrentEmployee,
  type ListedBruger,
  refuseWithoutSikkerhedsansvarlig,
} from '../../rooms/access/index.ts';
import { type ActWork, defineAct } from '../act.ts';
import { refuseByRule } from '../bruger/dap-rules.ts';
import { isOwner } from '../bruger/new-bruger.ts';
import { dayAt } from '../days.ts';
import { nameOf } from '../whose.ts';
import { runningSignatures } from './running.ts';

/**
 * The operator approves a named signature: an employee's, or the one a system uses. By this an authorisation is carried out
 * (Vilkår § 3); until then the signature lets nobody in. Not for an authority without a security officer (G06), nor where the
 * employee, or the owner of the system, is not employed with the customer today (G08).
 */
export const signaturGodkend = defineAct({
  id: 'signatur.godkend',
  da: 'Godkend signatur',
  en: 'Approve a signature',
  source: 'Vilkår § 3',
  by: ['operatoer'],
  changes: true,
  fields: {
    signatur: {
      kind: 'tekst',
      da: 'Certifikatets aftryk eller id i MitID Erhverv',
      en: 'Thumbprint of the certificate, or id in MitID Erhverv',
      required: true,
    },
  },
  async perform(work, { signatur }) {
    const { books, actor, now } = work;
    const running = await runningSignatures(books, now);
    const found = running.find((one) => one.signatur === signatur.toLowerCase() || one.signatur === signatur);
    const bruger = found === undefined ? undefined : await books.brugere.find(found.personkode);
    if (found === undefined || bruger === undefined) return refuse('findes-ikke', { field: 'signatur' });
    const no = await refusalOf(work, bruger);
    if (no !== undefined) return no;
    const book = found.art === 'eid' ? books.eid : books.certifikater;
    const approved = await book.approve(found.signatur, now, nameOf(actor));
    if (!approved) return refuse('forkert-tilstand', { field: 'signatur' });
    return {
      signatur: found.signatur,
      art: found.art,
      kundenr: found.kundenr,
      personkode: found.personkode,
      godkendt: now,
    };
  },
});

async function refusalOf({ books, now }: ActWork, bruger: ListedBruger): Promise<Refusal | undefined> {
  const kunde = await books.kunder.find(bruger.kundenr);
  if (kunde === undefined || !inForce(kunde, now) || bruger.tilstand === 'inaktiv' || bruger.gyldigTil <= now) {
    return refuse('forkert-tilstand', { field: 'signatur' });
  }
  const unnamed = refuseWithoutSikkerhedsansvarlig(kunde, await books.sikkerhedsansvarlige.list(kunde.kundenr), now);
  if (unnamed !== undefined) return unnamed;
  const ejer = bruger.ejer === undefined ? undefined : await books.brugere.find(bruger.ejer);
  const isEmployed =
    bruger.art === 'system' ? isOwner(ejer, bruger.kundenr, now) : isCurrentEmployee(bruger, now, dayAt(now));
  return isEmployed || bruger.art === 'operatoer' ? undefined : refuseByRule('G08', 'signatur');
}
