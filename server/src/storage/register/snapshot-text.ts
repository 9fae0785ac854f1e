import { FACT_KINDS, type FactBody, isFactKind, readSlot, slotOf } from '../../ground/facts/index.ts';
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
  const head: Pick<SnapshotText, 'n' | 't' | 'h'> = {
    n: personnummer,
    t: [gyldigFra, gyldigTil, registrering],
    h: history,
  };
  const rows = facts.map(({ kind, key, fra, til, body }) => {
    const times = [fra.text ?? null, fra.uncertain ? 1 : 0, til.text ?? null, til.uncertain ? 1 : 0];
    const start = JSON.stringify([slotOf(kind, key), ...times]).slice(0, -1);
    return `${start},${bodies?.get(body) ?? JSON.stringify(body)}]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"f":[${rows.join(',')}]}`;
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
