import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type Aftale, inForce } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';

/** The field that names an agreement. */
export const AFTALE_FIELD = { aftale: { kind: 'id', da: 'Aftale', en: 'Agreement', required: true } } as const;

/** The agreement an act is about, held until it is done; refused when there is none, or when it has ended. */
export async function findRunning({ books, now }: ActWork, aftaleId: string): Promise<Aftale | Refusal> {
  const found = await books.aftaler.find(aftaleId);
  if (found === undefined) return refuse('findes-ikke', { field: 'aftale' });
  // One that begins later can be changed as well as one that runs.
  const isOver = found.gyldigTil <= now || found.gyldigTil <= found.gyldigFra;
  return isOver && !inForce(found, now) ? refuse('forkert-tilstand', { field: 'aftale' }) : found;
}
