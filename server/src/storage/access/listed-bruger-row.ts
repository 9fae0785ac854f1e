import type { ListedBruger } from '../../rooms/access/index.ts';
import { readDates } from './dated-row.ts';
import { BEHOV, type BehovRow, PROFILER, type ProfileRow, readBehov, readProfile } from './user-row.ts';

/** A row of `LISTED`. */
export interface BrugerRow extends Pick<ListedBruger, 'kundenr' | 'personkode' | 'navn' | 'art' | 'tilstand'> {
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly email: string | null;
  readonly ejer: string | null;
  readonly ansat_fra: string | null;
  readonly ansat_til: string | null;
  readonly profiler: readonly ProfileRow[];
  readonly behov: BehovRow | null;
}

/** Users `b` as lists show them. */
export const LISTED = `SELECT b.kundenr, b.personkode, b.navn, b.art, b.tilstand, b.gyldig_fra, b.gyldig_til, b.email, b.ejer,
  b.ansat_fra, b.ansat_til, ${PROFILER}, ${BEHOV}
  FROM access.bruger b`;

/** A row → the user as lists show it. */
export function readListed(row: BrugerRow): ListedBruger {
  const { kundenr, personkode, navn, art, tilstand, email, ejer, profiler } = row;
  return {
    ...{ kundenr, personkode, navn, art, tilstand, email: email ?? undefined, ejer: ejer ?? undefined },
    ansatFra: row.ansat_fra ?? undefined,
    ansatTil: row.ansat_til ?? undefined,
    profiler: profiler.flatMap(readProfile),
    behov: row.behov === null ? undefined : readBehov(row.behov),
    ...readDates(row),
  };
}
