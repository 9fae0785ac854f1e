import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something that was asked for or done while a test ran. */
export interface Seen {
  readonly operations: readonly string[];
  /** The code of the refusal it came to, where that is known on the spot. */
  readonly refused?: string | undefined;
  /** The entry it stands in. */
  readonly entryId?: string | undefined;
}

/** What one test file has seen, and which entries it looked up in the journal. */
export interface Witness {
  readonly seen: readonly Seen[];
  readonly looked: readonly string[];
  /** The operations of which an entry was looked up whose answer named none. */
  readonly lookedOperations: readonly string[];
}

/** Where what is seen is written to; undefined, and nothing is, unless `npm run census` runs the tests. */
export const CENSUS_FOLDER = process.env['OPENCPR_CENSUS'];

const seen: Seen[] = [];
const looked = new Set<string>();
const lookedOperations = new Set<string>();

/** Notes that something was asked for or done. */
export function note(one: Seen): void {
  if (CENSUS_FOLDER !== undefined) seen.push(one);
}

/** Notes that an entry was looked up in the journal: by its id, and by the operation of the door it came by. */
export function noteLooked({ entryId, doer, tjeneste }: { entryId: string; doer: string; tjeneste: string }): void {
  if (CENSUS_FOLDER === undefined) return;
  looked.add(entryId);
  if (doer === 'web') lookedOperations.add(`web POST /api/${tjeneste}`);
  if (doer === 'cli' || doer === 'extracts') lookedOperations.add(`cli ${tjeneste}`);
}

/** Writes down what the test file has seen. */
export function writeWitness(): void {
  if (CENSUS_FOLDER === undefined || seen.length === 0) return;
  mkdirSync(CENSUS_FOLDER, { recursive: true });
  const witness: Witness = { seen, looked: [...looked], lookedOperations: [...lookedOperations] };
  appendFileSync(join(CENSUS_FOLDER, `${process.pid}.jsonl`), `${JSON.stringify(witness)}\n`);
}
