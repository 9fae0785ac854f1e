import { readInstant } from '../times.ts';

/** A dated row, or as JSON. */
export interface DatedRow {
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
}

/** A row → from when until when it is in force. */
export function readDates(row: DatedRow): { readonly gyldigFra: string; readonly gyldigTil: string } {
  return { gyldigFra: readInstant(row.gyldig_fra), gyldigTil: readInstant(row.gyldig_til) };
}
