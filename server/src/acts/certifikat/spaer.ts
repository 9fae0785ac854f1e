import { refuse } from '../../ground/refusals/index.ts';
import { readAftryk } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { WHY } from '../why.ts';

/** Ends the tie of a certificate for good: it is worth nothing here from now on, on connections that are open too. */
export const certifikatSpaer = defineAct({
  id: 'certifikat.spaer',
  da: 'Spær et certifikat',
  en: 'Revoke a certificate',
  source: 'ours',
  by: ['dap-administrator', 'operatoer', 'cpr-administrationen'],
  changes: true,
  fields: { aftryk: { kind: 'tekst', da: 'Aftryk (SHA-256)', en: 'Thumbprint (SHA-256)', required: true } },
  async perform({ books, now }, { aftryk: written }) {
    const aftryk = readAftryk(written);
    if (aftryk === undefined) return refuse('ugyldigt-felt', { field: 'aftryk', why: WHY.thumbprint });
    const ended = await books.certifikater.end(aftryk, now);
    return ended ? { aftryk } : refuse('findes-ikke', { field: 'aftryk' });
  },
});
