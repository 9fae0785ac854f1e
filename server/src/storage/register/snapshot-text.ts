import { type Fact, type FactInTime, type FactKind, isFactKind, readSlot, slotOf } from '../../ground/facts/index.ts';

/** The text of a snapshot: number, kinds with history, and the current facts as short rows. */
type SnapshotText = {
  readonly n: string;
  readonly h: readonly string[];
  readonly f: readonly (readonly [
    slot: string,
    fra: string | null,
    fraU: 0 | 1,
    til: string | null,
    tilU: 0 | 1,
    body: Record<string, string>,
  ])[];
};

/** Writes what the hot path reads: as little as will do, since it is parsed for every lookup. */
export function writeSnapshot(personnummer: string, facts: readonly Fact[], history: readonly FactKind[]): string {
  const text: SnapshotText = {
    n: personnummer,
    h: history,
    f: facts.map(({ kind, key, fra, til, body }) => [
      slotOf(kind, key),
      fra.text ?? null,
      fra.uncertain ? 1 : 0,
      til.text ?? null,
      til.uncertain ? 1 : 0,
      body,
    ]),
  };
  return JSON.stringify(text);
}

/** Reads a snapshot's text. */
export function readSnapshot(text: string): {
  personnummer: string;
  facts: readonly FactInTime[];
  history: readonly FactKind[];
} {
  // The text was written by writeSnapshot into a column nobody else writes.
  const { n, h, f } = JSON.parse(text) as SnapshotText;
  return {
    personnummer: n,
    history: h.filter(isFactKind),
    facts: f.map(([slot, fra, fraU, til, tilU, body]) => ({
      ...readSlot(slot),
      current: true,
      mark: undefined,
      fra: { text: fra ?? undefined, uncertain: fraU === 1 },
      til: { text: til ?? undefined, uncertain: tilU === 1 },
      body,
    })),
  };
}
