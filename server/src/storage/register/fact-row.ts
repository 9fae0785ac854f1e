import { readSlot } from '../../ground/facts/index.ts';
import type { HeldFact } from '../../rooms/register/index.ts';
import { readInstant, readRange } from '../times.ts';

/** A fact as PostgreSQL returns it. */
export interface FactRow {
  readonly person_id: string;
  readonly fact_id: string;
  readonly slot: string;
  readonly maerke: HeldFact['mark'] | null;
  readonly virkning_fra_tekst: string | null;
  readonly virkning_til_tekst: string | null;
  readonly virkning_fra_usikker: boolean;
  readonly virkning_til_usikker: boolean;
  readonly gaelder: string;
  readonly body: Record<string, string>;
}

/** The columns of a FactRow, with the table named `f`. */
export const FACT_COLUMNS = `f.person_id, f.fact_id, f.slot, f.maerke, f.virkning_fra_tekst, f.virkning_til_tekst,
  f.virkning_fra_usikker, f.virkning_til_usikker, f.gaelder, f.body`;

/** The columns that say where a fact comes from, with the table named `f`. */
export const ORIGIN_COLUMNS = 'f.registrering_fra, f.indlaest, f.levering';

/** A row that was read with them. */
export interface OriginRow extends FactRow {
  readonly registrering_fra: string;
  readonly indlaest: string;
  readonly levering: string;
}

/** A row → the fact the domain knows, with where it comes from. */
export function readFactWithOrigin(row: OriginRow): HeldFact {
  const { registrering_fra, indlaest, levering } = row;
  const times = { registreringFra: readInstant(registrering_fra), indlaest: readInstant(indlaest) };
  const origin = { ...times, kilde: `levering:${levering}` };
  return { ...readFact(row), origin };
}

/** A row → the fact the domain knows. */
export function readFact(row: FactRow): HeldFact {
  return {
    ...readSlot(row.slot),
    factId: row.fact_id,
    mark: row.maerke ?? undefined,
    fra: { text: row.virkning_fra_tekst ?? undefined, uncertain: row.virkning_fra_usikker },
    til: { text: row.virkning_til_tekst ?? undefined, uncertain: row.virkning_til_usikker },
    gaelder: readRange(row.gaelder),
    body: row.body,
  };
}
