import type { HistoryBook } from '../../rooms/access/index.ts';
import { beginningOf, endingOf } from '../days.ts';

/** What somebody could do on a day: a user under a grant. Times are ISO instants, `infinity` while they run. */
export interface KnownAccess {
  readonly kundenr: string;
  readonly kunde: string;
  readonly personkode: string;
  readonly navn: string;
  readonly art: string;
  readonly profiler: readonly string[];
  readonly tilladelseId: string;
  readonly tjenester: readonly string[];
  readonly formaal: readonly string[];
  readonly feltgrupper: readonly string[];
  /** Municipality codes; none for the whole country. */
  readonly geografi: readonly string[];
  readonly beskyttede: boolean;
  readonly fra: string;
  readonly til: string;
}

/** The columns of access in a file. */
export const KNOWN_ACCESS_COLUMNS = [
  ...['Kundenummer', 'Kunde', 'Personkode', 'Navn', 'Art', 'Profiler'],
  ...['Tjenester', 'Formål', 'Feltgrupper', 'Kommuner', 'Beskyttede', 'Fra', 'Til', 'Tilladelse'],
] as const;

/** Access as a row of a file. */
export function rowOf(access: KnownAccess): readonly string[] {
  const { kundenr, kunde, personkode, navn, art, profiler, tjenester, formaal, feltgrupper, fra, til } = access;
  const lists = [tjenester, formaal, feltgrupper, access.geografi].map((list) => list.join(' '));
  const until = til === 'infinity' ? '' : til;
  return [
    kundenr,
    kunde,
    personkode,
    navn,
    art,
    profiler.join(' '),
    ...lists,
    access.beskyttede ? 'ja' : 'nej',
    fra,
    until,
    access.tilladelseId,
  ];
}

type Row = Readonly<Record<string, unknown>>;

/** A stretch of time in milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * Who could do what at some moment of a day, as it was known at an instant: users in force, of customers in force, under
 * grants put into effect, except while the user was switched off (a campaign's night does that until the user is verified)
 * or an agreement was suspended. From the history alone. Each stretch is told by itself.
 */
export async function findKnownAccess(
  history: HistoryBook,
  {
    dag,
    registrering,
    kundenr,
  }: { readonly dag: string; readonly registrering: string; readonly kundenr: string | undefined },
): Promise<readonly KnownAccess[]> {
  const read = (tabel: string) => history.knownAt(tabel, kundenr, registrering);
  const [kunder, brugere, profiler] = [await read('kunde'), await read('bruger'), await read('bruger_profil')];
  const needs = groupBy(await read('bruger_behov'), 'personkode');
  const [tilladelser, suspensioner] = [await read('tilladelse'), await read('aftale_suspension')];
  const day = { from: Date.parse(beginningOf(dag)), until: millisOf(endingOf(dag)) };
  const customers = new Map(kunder.map((kunde) => [text(kunde, 'kundenr'), kunde]));
  const grants = groupBy(
    tilladelser.filter((grant) => grant['ivaerksat'] !== null),
    'kundenr',
  );
  const suspended = groupBy(suspensioner, 'aftale_id');
  const held = groupBy(
    profiler.filter((profil) => meet([day, spanOf(profil)]) !== undefined),
    'personkode',
  );
  const out = Map.groupBy(await history.knownOut(kundenr, registrering), ({ personkode }) => personkode);
  return brugere.flatMap((bruger) => {
    const kunde = customers.get(text(bruger, 'kundenr'));
    if (kunde === undefined) return [];
    const off = (out.get(text(bruger, 'personkode')) ?? []).map(({ gyldigFra, gyldigTil }) => ({
      ...{ from: millisOf(gyldigFra), until: millisOf(gyldigTil) },
    }));
    const needed = needs.get(text(bruger, 'personkode')) ?? [];
    return (grants.get(text(bruger, 'kundenr')) ?? []).flatMap((grant) => {
      const whole = meet([spanOf(kunde), spanOf(bruger), spanOf(grant)]);
      const suspensions = (suspended.get(text(grant, 'aftale_id')) ?? []).map(spanOf);
      return (whole === undefined ? [] : without(whole, off)).flatMap((span) => {
        const onDay = meet([span, day]);
        if (onDay === undefined || isCovered(onDay, suspensions)) return [];
        const list = neededOf(needed, onDay);
        const [tjenester, formaal] = [list(grant, 'tjenester'), list(grant, 'formaal')];
        if (tjenester.length === 0 || formaal.length === 0) return [];
        return [
          {
            ...tell(kunde, bruger, grant, { tjenester, formaal }, span),
            profiler: (held.get(text(bruger, 'personkode')) ?? []).map((one) => text(one, 'profil')),
          },
        ];
      });
    });
  });
}

function tell(
  kunde: Row,
  bruger: Row,
  grant: Row,
  needed: Pick<KnownAccess, 'tjenester' | 'formaal'>,
  span: Span,
): Omit<KnownAccess, 'profiler'> {
  return {
    kundenr: text(kunde, 'kundenr'),
    kunde: text(kunde, 'navn'),
    personkode: text(bruger, 'personkode'),
    navn: text(bruger, 'navn'),
    art: text(bruger, 'art'),
    tilladelseId: text(grant, 'tilladelse_id'),
    ...needed,
    feltgrupper: texts(grant, 'feltgrupper'),
    geografi: texts(grant, 'geografi'),
    beskyttede: grant['beskyttede'] === true,
    fra: new Date(span.from).toISOString(),
    til: span.until === Number.POSITIVE_INFINITY ? 'infinity' : new Date(span.until).toISOString(),
  };
}

/**
 * What of a grant a user's work was said to need at some moment of a span (Vilkår § 3): all of it, unless what had been said
 * covers the span and leaves something out.
 */
function neededOf(needs: readonly Row[], span: Span): (grant: Row, name: 'tjenester' | 'formaal') => readonly string[] {
  const said = needs.filter((need) => meet([span, spanOf(need)]) !== undefined);
  const isSaid = isCovered(span, said.map(spanOf));
  return (grant, name) => {
    const all = texts(grant, name);
    if (!isSaid || said.some((need) => !Array.isArray(need[name]))) return all;
    return all.filter((one) => said.some((need) => texts(need, name).includes(one)));
  };
}

/** Whether spans cover another one whole, taken together. */
function isCovered(span: Span, by: readonly Span[]): boolean {
  let reached = span.from;
  for (const { from, until } of by.toSorted((a, b) => a.from - b.from)) {
    if (from > reached) break;
    reached = Math.max(reached, until);
  }
  return reached >= span.until;
}

/** What is left of a span when others are taken out of it. */
function without(span: Span, others: readonly Span[]): readonly Span[] {
  return others.reduce<readonly Span[]>(
    (left, { from, until }) =>
      left.flatMap((one) =>
        [
          meet([one, { from: Number.NEGATIVE_INFINITY, until: from }]),
          meet([one, { from: until, until: one.until }]),
        ].filter((piece) => piece !== undefined),
      ),
    [span],
  );
}

function meet(spans: readonly Span[]): Span | undefined {
  const span = {
    from: Math.max(...spans.map(({ from }) => from)),
    until: Math.min(...spans.map(({ until }) => until)),
  };
  return span.from < span.until ? span : undefined;
}

const spanOf = (row: Row): Span => ({ from: millisOf(row['gyldig_fra']), until: millisOf(row['gyldig_til']) });
const millisOf = (time: unknown) => (time === 'infinity' ? Number.POSITIVE_INFINITY : Date.parse(String(time)));
const text = (row: Row, name: string) => String(row[name] ?? '');
const texts = (row: Row, name: string) => (Array.isArray(row[name]) ? row[name].map(String) : []);

function groupBy(rows: readonly Row[], name: string): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => text(row, name));
}
