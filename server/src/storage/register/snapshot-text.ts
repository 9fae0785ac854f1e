import { FACT_KINDS, isFactKind, readSlot, slotOf } from '../../ground/facts/index.ts';
import type { Snapshot } from '../../rooms/register/index.ts';

/** The text of a snapshot: number, times, kinds with history, and the current facts as short rows. */
type SnapshotText = {
  readonly n: string;
  readonly t: readonly [gyldigFra: string, gyldigTil: string, registrering: string];
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
export function writeSnapshot(personnummer: string, snapshot: Omit<Snapshot, 'personId' | 'personnummer'>): string {
  const text: SnapshotText = {
    n: personnummer,
    t: [snapshot.gyldigFra, snapshot.gyldigTil, snapshot.registrering],
    h: snapshot.history,
    f: snapshot.facts.map(({ kind, key, fra, til, body }) => [
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

/** The slots without a key: nearly all of what is read. */
const plainSlots = new Map(Object.keys(FACT_KINDS).map((kind) => [kind, readSlot(kind)]));

/** Reads a snapshot's text. */
export function readSnapshot(personId: string, text: string): Snapshot {
  // The text was written by writeSnapshot into a column nobody else writes.
  const { n, t, h, f } = JSON.parse(text) as SnapshotText;
  return {
    personId,
    personnummer: n,
    gyldigFra: t[0],
    gyldigTil: t[1],
    registrering: t[2],
    history: h.filter(isFactKind),
    facts: f.map(([slot, fra, fraU, til, tilU, body]) => {
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
    }),
  };
}
