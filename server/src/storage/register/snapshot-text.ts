import {
  FACT_KINDS,
  type FactBody,
  type FactInTime,
  type FactKind,
  isFactKind,
  readSlot,
  slotOf,
} from '../../ground/facts/index.ts';
import type { Snapshot } from '../../rooms/register/index.ts';

/** A current fact as a short row. */
type FactRow = readonly [
  slot: string,
  fra: string | null,
  fraU: 0 | 1,
  til: string | null,
  tilU: 0 | 1,
  body: Record<string, string>,
];

/**
 * The text of a snapshot: number, times, kinds with history, and the current facts. Those that every list of persons is made of
 * stand first, with their places among all, and the others on a line of their own: who needs no more reads the first line.
 */
type SnapshotText = {
  readonly n: string;
  readonly t: readonly [gyldigFra: string, gyldigTil: string, registrering: string];
  readonly h: readonly string[];
  readonly p: readonly number[];
  readonly f: readonly FactRow[];
  readonly r: readonly FactRow[];
};

/** The kinds of the first line: what somebody is called, and what decides whether it may be told. */
const FIRST: ReadonlySet<FactKind> = new Set(['status', 'navn', 'beskyttelse']);

/**
 * Writes what the hot path reads: as little as will do, since it is parsed for every lookup. Bodies of facts that have been
 * written as JSON already are taken from `bodies`.
 */
export function writeSnapshot(
  personnummer: string,
  snapshot: Omit<Snapshot, 'personId' | 'personnummer'>,
  bodies?: ReadonlyMap<FactBody, string>,
): string {
  const { gyldigFra, gyldigTil, registrering, history, facts } = snapshot;
  const rows = facts.map(({ kind, key, fra, til, body }) => {
    const times = [fra.text ?? null, fra.uncertain ? 1 : 0, til.text ?? null, til.uncertain ? 1 : 0];
    const start = JSON.stringify([slotOf(kind, key), ...times]).slice(0, -1);
    return `${start},${bodies?.get(body) ?? JSON.stringify(body)}]`;
  });
  const p = facts.flatMap(({ kind }, place) => (FIRST.has(kind) ? [place] : []));
  const head: Pick<SnapshotText, 'n' | 't' | 'h' | 'p'> = {
    n: personnummer,
    t: [gyldigFra, gyldigTil, registrering],
    h: history,
    p,
  };
  const [first, rest] = [true, false].map((isFirst) => rows.filter((_, place) => p.includes(place) === isFirst).join());
  return `${JSON.stringify(head).slice(0, -1)},"f":[${first}],"r":[\n${rest}]}`;
}

/** The slots without a key: nearly all of what is read. */
const plainSlots = new Map(Object.keys(FACT_KINDS).map((kind) => [kind, readSlot(kind)]));

/** Reads a snapshot's text. */
export function readSnapshot(personId: string, text: string): Snapshot {
  // The text was written by writeSnapshot into a column nobody else writes.
  const { n, t, h, p, f, r } = JSON.parse(text) as SnapshotText;
  const rows = [...r];
  for (const [at, place] of p.entries()) {
    const row = f[at];
    if (row !== undefined) rows.splice(place, 0, row);
  }
  return {
    personId,
    personnummer: n,
    gyldigFra: t[0],
    gyldigTil: t[1],
    registrering: t[2],
    history: h.filter(isFactKind),
    facts: rows.map(readRow),
  };
}

/** Reads the first line of a snapshot's text: the snapshot with the facts of status, name and protection alone. */
export function readSnapshotStart(personId: string, line: string): Snapshot {
  return readSnapshot(personId, `${line}]}`);
}

function readRow([slot, fra, fraU, til, tilU, body]: FactRow): FactInTime {
  const { kind, key } = plainSlots.get(slot) ?? readSlot(slot);
  return {
    kind,
    key,
    current: true,
    mark: undefined,
    fra: { text: fra ?? undefined, uncertain: fraU === 1 },
    til: { text: til ?? undefined, uncertain: tilU === 1 },
    body,
  };
}
