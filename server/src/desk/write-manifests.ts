import { danishLocal } from '../ground/bitemporal/index.ts';
import type { ManifestEntry } from '../rooms/access/index.ts';
import { type JournalEntry, writeEntryOnce } from '../rooms/journal/index.ts';
import type { DeskParts } from './parts.ts';
import { policyOf } from './policy.ts';
import { digestOf } from './record.ts';

/** Entries that are under way together; the writer makes batches of them. */
const PAGE = 2_000;

/** The name under which the journal has what a night did to a user. */
export const INAKTIVERET = 'kampagne.inaktiveret';

/**
 * Writes the entries of nights that have been and are not all in the journal: one for each user who was let out, under the
 * id that its transaction gave it. However often it is begun anew, each is there once (governance.md § 3.3 items 6-7).
 * Returns how many it has seen to.
 */
export async function writeManifests(
  parts: Pick<DeskParts, 'clock' | 'chance' | 'journal' | 'manifests' | 'present'>,
): Promise<number> {
  let seen = 0;
  for (const kampagneId of await parts.manifests.unwritten()) {
    let after: string | undefined;
    for (;;) {
      const page = await parts.manifests.page(kampagneId, after, PAGE);
      if (page.length === 0) break;
      await Promise.all(page.map((entry) => writeEntryOnce(parts.journal, entryOf(parts, kampagneId, entry))));
      seen += page.length;
      after = page.at(-1)?.entryId;
    }
    await parts.manifests.written(kampagneId, parts.present(parts.clock.now()).registrering);
  }
  return seen;
}

function entryOf(
  { chance }: Pick<DeskParts, 'chance'>,
  kampagneId: string,
  { kundenr, personkode, entryId, tid }: ManifestEntry,
): JournalEntry {
  return {
    entryId,
    tid,
    kundenr,
    // It was done to the user, who has asked for nothing.
    identificeret: false,
    personkode,
    brugerart: undefined,
    slutbruger: undefined,
    certifikat: undefined,
    sessionId: undefined,
    foregaaende: undefined,
    kilde: 'lokal',
    doer: 'kampagne',
    tjeneste: INAKTIVERET,
    formaal: undefined,
    sag: undefined,
    fra: undefined,
    spurgt: { kampagne: kampagneId },
    virkning: danishLocal(Date.parse(tid)),
    registrering: tid,
    udfald: 'leveret',
    bemaerkning: undefined,
    personer: [],
    feltgrupper: [],
    felter: [],
    beskyttelse: [],
    prisklasse: 'gratis',
    politik: policyOf(undefined),
    svarDigest: digestOf(undefined, undefined),
    salt: chance.salt(),
  };
}
