import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { approvalBy } from '../signatur/approval-by.ts';
import { WHY } from '../why.ts';

/**
 * Ties an employee's identity in MitID Erhverv to a user: an identity is one user's, and a user has one, since accounts are
 * personal. The identity is named by its id, which stays the same by whichever broker (identity.md § 2.1).
 * Nobody signs in by it before the operator has approved it (Vilkår § 3).
 */
export const eidKnyt = defineAct({
  id: 'eid.knyt',
  da: 'Knyt en identitet til en bruger',
  en: 'Tie an identity to a user',
  source: 'Vilkår § 3; ours',
  by: ['dap-administrator', 'operatoer'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    identitet: { kind: 'tekst', da: 'Id i MitID Erhverv', en: 'Id in MitID Erhverv', required: true },
  },
  async perform({ books, actor, now }, { personkode, identitet }) {
    if (!/^[^\s]{1,255}$/.test(identitet)) return refuse('ugyldigt-felt', { field: 'identitet', why: WHY.identity });
    const bruger = await books.brugere.find(personkode);
    if (bruger === undefined) return refuse('findes-ikke', { field: 'personkode' });
    if (bruger.art === 'system') return refuse('forkert-tilstand', { field: 'personkode' });
    const approval = approvalBy(actor, now);
    const tie = { erhvervId: identitet, kundenr: bruger.kundenr, personkode, gyldigFra: now };
    const added = await books.eid.add({ ...tie, ...approval });
    return added
      ? { personkode, identitet, godkendt: approval.godkendt }
      : refuse('findes-allerede', { field: 'identitet', why: WHY.identityTied });
  },
});
