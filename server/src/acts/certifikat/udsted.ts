import { refuse } from '../../ground/refusals/index.ts';
import { CERTIFIKAT_FORMER, OCES_DAYS, readOcesHolder } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { approvalBy } from '../signatur/approval-by.ts';
import { WHY } from '../why.ts';
import { refuseTie } from './refuse-tie.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So that a client whose clock is a little behind can use it at once. */
const BACKDATED_MS = 5 * 60 * 1000;

const NAMES = {
  voces: { da: 'VOCES: organisation', en: 'VOCES: organisation' },
  foces: { da: 'FOCES: funktion', en: 'FOCES: function' },
  moces: { da: 'MOCES: medarbejder', en: 'MOCES: employee' },
} as const;

/**
 * Issues a certificate of the authority of this system, a stand-in, and ties it to a user. The answer gives it and its key as one
 * file, this once: the key is kept nowhere here. Like any other it lets nobody in before the operator has approved it.
 */
export const certifikatUdsted = defineAct({
  id: 'certifikat.udsted',
  da: 'Udsted et certifikat',
  en: 'Issue a certificate',
  source: 'datafordeler.md § 2; ours',
  by: ['dap-administrator', 'operatoer'],
  changes: true,
  makesFile: true,
  entryKeeps: ['aftryk'],
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    form: {
      kind: 'tekst',
      da: 'Form',
      en: 'Form',
      choices: CERTIFIKAT_FORMER.map((value) => ({ value, ...NAMES[value] })),
    },
    tilladelse: { kind: 'id', da: 'Kun til denne tilladelse', en: 'For this grant only' },
    dage: { kind: 'tal', da: 'Gælder så mange dage', en: 'Good for so many days' },
  },
  async perform({ books, authority, actor, now }, { personkode, form: wanted, tilladelse, dage = String(OCES_DAYS) }) {
    const bruger = await books.brugere.find(personkode);
    if (bruger === undefined) return refuse('findes-ikke', { field: 'personkode' });
    const { kundenr, navn, art } = bruger;
    const form = CERTIFIKAT_FORMER.find((one) => one === wanted) ?? (art === 'system' ? 'voces' : 'moces');
    if (Number(dage) < 1 || Number(dage) > OCES_DAYS)
      return refuse('ugyldigt-felt', { field: 'dage', why: WHY.certificateDays });
    const refusal = await refuseTie(books, { bruger, form, field: 'form', tilladelse });
    if (refusal !== undefined) return refusal;
    const kunde = await books.kunder.find(kundenr);
    if (kunde?.cvr === undefined) return refuse('forkert-tilstand', { field: 'personkode', aside: 'no CVR number' });
    const at = Date.parse(now);
    const subject = { form, cvr: kunde.cvr, organisation: kunde.navn, navn };
    const til = at + Number(dage) * DAY_MS;
    const { cert, key, ...issued } = await authority.issue({ ...subject, fra: at - BACKDATED_MS, til }, at);
    const holder = readOcesHolder(cert);
    if (holder === undefined) throw new Error('defect: the authority issued what is no certificate of OCES');
    const { cvr: _, ...tied } = holder;
    const approval = approvalBy(actor, now);
    const added = await books.certifikater.add({ ...tied, kundenr, personkode, tilladelseId: tilladelse, ...approval });
    if (!added) throw new Error('defect: the authority issued a certificate twice');
    const bytes = Buffer.from(`${key.trim()}\n${cert.trim()}\n`);
    const fil = { navn: `${personkode}-${issued.aftryk.slice(0, 8)}.pem`, type: 'application/x-pem-file', bytes };
    return { personkode, ...issued, godkendt: approval.godkendt, fil };
  },
});
