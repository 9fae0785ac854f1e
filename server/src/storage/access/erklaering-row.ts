import type { Erklaering, ErklaeringSvar } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** A declaration as a row or as JSON of one. */
export interface ErklaeringRow {
  readonly kundenr: string;
  readonly erklaering_id: string;
  readonly afgivet: string;
  readonly afgivet_af: string;
  readonly navn: string;
  readonly vilkaar: string;
  readonly hjemmearbejde: boolean;
  readonly svar: readonly { readonly punkt: string; readonly ja: boolean; readonly forklaring?: string }[];
}

/** The columns of a declaration `e` of user `b`. */
export const ERKLAERING_COLUMNS =
  'e.kundenr, e.erklaering_id, e.afgivet, e.afgivet_af, b.navn, e.vilkaar, e.hjemmearbejde, e.svar';

/** A row → the declaration. */
export function readErklaering(row: ErklaeringRow): Erklaering {
  return {
    erklaeringId: row.erklaering_id,
    kundenr: row.kundenr,
    afgivet: readInstant(row.afgivet),
    afgivetAf: row.afgivet_af,
    navn: row.navn,
    vilkaar: row.vilkaar,
    hjemmearbejde: row.hjemmearbejde,
    svar: row.svar.map(({ punkt, ja, forklaring }): ErklaeringSvar => ({ punkt, ja, forklaring })),
  };
}
