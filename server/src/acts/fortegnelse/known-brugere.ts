import type { Behov, HistoryBook, Profil } from '../../rooms/access/index.ts';

/** A user as it was known at a moment. Instants are ISO, ends `infinity` while they run; days are `YYYY-MM-DD`. */
export interface KnownBruger {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly art: string;
  readonly tilstand: string;
  /** The campaign by which the user is out; undefined for who is in. */
  readonly kampagneId: string | undefined;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  readonly ejer: string | undefined;
  readonly ansatFra: string | undefined;
  readonly ansatTil: string | undefined;
  readonly profiler: readonly KnownProfil[];
  /** What its work was said to need, in the order in which it was said. */
  readonly behov: readonly Behov[];
}

/** A profile as it was known. */
export interface KnownProfil {
  readonly profil: Profil | string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** The users with their profiles as they were known at an instant; `kundenr` narrows. */
export async function knownBrugere(
  history: HistoryBook,
  kundenr: string | undefined,
  registrering: string,
): Promise<readonly KnownBruger[]> {
  const rows = await history.knownAt('bruger', kundenr, registrering);
  const profiles = Map.groupBy(await history.knownAt('bruger_profil', kundenr, registrering), keyOf);
  const needs = Map.groupBy(await history.knownAt('bruger_behov', kundenr, registrering), keyOf);
  return rows.map((row) => ({
    ...{ kundenr: text(row['kundenr']), personkode: text(row['personkode']), navn: text(row['navn']) },
    ...{ art: text(row['art']), tilstand: text(row['tilstand']), ...dates(row) },
    kampagneId: maybe(row['kampagne_id']),
    ...{ ejer: maybe(row['ejer']), ansatFra: maybe(row['ansat_fra']), ansatTil: maybe(row['ansat_til']) },
    profiler: (profiles.get(keyOf(row)) ?? []).map((one) => ({ profil: text(one['profil']), ...dates(one) })),
    behov: (needs.get(keyOf(row)) ?? []).map((one) => ({
      ...{ tjenester: list(one['tjenester']), formaal: list(one['formaal']), grund: text(one['grund']), ...dates(one) },
    })),
  }));
}

type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown) => String(value ?? '');
const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : undefined);
const maybe = (value: unknown) => (typeof value === 'string' ? value : undefined);
const instant = (value: unknown) => (value === 'infinity' ? 'infinity' : new Date(text(value)).toISOString());
const dates = (row: Row) => ({ gyldigFra: instant(row['gyldig_fra']), gyldigTil: instant(row['gyldig_til']) });
const keyOf = (row: Row) => `${text(row['kundenr'])}/${text(row['personkode'])}`;
