import { refuse } from '../../ground/refusals/index.ts';
import { readAftryk, readOcesHolder } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { approvalBy } from '../signatur/approval-by.ts';
import { WHY } from '../why.ts';
import { refuseTie } from './refuse-tie.ts';

/**
 * Ties a certificate to a user, for all of its grants or for one. An employee's goes to an employee, an organisation's or a
 * function's to a system, and each to the organisation it names (datafordeler.md § 2, identity.md § 5). It lets nobody in before
 * the operator has approved it (Vilkår § 3).
 */
export const certifikatKnyt = defineAct({
  id: 'certifikat.knyt',
  da: 'Knyt et certifikat til en bruger',
  en: 'Tie a certificate to a user',
  source: 'datafordeler.md § 2; ours',
  by: ['dap-administrator', 'operatoer'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    certifikat: { kind: 'linjer', da: 'Certifikat (PEM)', en: 'Certificate (PEM)', required: true },
    aftryk: { kind: 'tekst', da: 'Dets aftryk (SHA-256)', en: 'Its thumbprint (SHA-256)', required: true },
    tilladelse: { kind: 'id', da: 'Kun til denne tilladelse', en: 'For this grant only' },
  },
  async perform({ books, actor, now }, { personkode, certifikat, aftryk, tilladelse }) {
    const bruger = await books.brugere.find(personkode);
    if (bruger === undefined) return refuse('findes-ikke', { field: 'personkode' });
    const { kundenr } = bruger;
    const holder = readOcesHolder(certifikat);
    if (holder === undefined) return refuse('ugyldigt-felt', { field: 'certifikat', why: WHY.pem });
    // The entry keeps the thumbprint: it has to be that of the certificate.
    if (readAftryk(aftryk) !== holder.aftryk) return refuse('ugyldigt-felt', { field: 'aftryk', why: WHY.thumbprint });
    const { cvr, ...tied } = holder;
    const refusal = await refuseTie(books, { bruger, form: holder.form, field: 'certifikat', tilladelse });
    if (refusal !== undefined) return refusal;
    const kunde = await books.kunder.find(kundenr);
    if (kunde?.cvr !== cvr)
      return refuse('forkert-tilstand', { field: 'certifikat', aside: 'of another organisation' });
    const approval = approvalBy(actor, now);
    const added = await books.certifikater.add({ ...tied, kundenr, personkode, tilladelseId: tilladelse, ...approval });
    if (!added) return refuse('findes-allerede', { field: 'certifikat', why: WHY.certificateTied });
    return { personkode, aftryk: holder.aftryk, form: holder.form, godkendt: approval.godkendt };
  },
});
