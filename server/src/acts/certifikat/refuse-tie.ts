import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { Books, CertifikatForm, ListedBruger } from '../../rooms/access/index.ts';

/** A tie that is to be: which form of certificate, to whom, and for which grant where it is for one. */
interface Tie {
  readonly bruger: Pick<ListedBruger, 'kundenr' | 'art'>;
  readonly form: CertifikatForm;
  /** The field that names the form. */
  readonly field: string;
  readonly tilladelse: string | undefined;
}

/** Why a certificate cannot be tied: an employee's goes to an employee, others to a system; a grant is its customer's. */
export async function refuseTie(
  books: Books,
  { bruger: { kundenr, art }, form, field, tilladelse }: Tie,
): Promise<Refusal | undefined> {
  if ((form === 'moces') === (art === 'system')) {
    return refuse('forkert-tilstand', { field, aside: `a ${form} of a ${art}` });
  }
  if (tilladelse !== undefined && !(await books.certifikater.hasTilladelse(kundenr, tilladelse))) {
    return refuse('findes-ikke', { field: 'tilladelse' });
  }
  return undefined;
}
