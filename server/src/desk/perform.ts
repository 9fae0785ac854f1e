import { type Act, type ActResult, findAct, readInput } from '../acts/index.ts';
import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import { SERVICES } from '../services/index.ts';
import type { Approach } from './ask.ts';
import { findActor } from './find-actor.ts';
import type { DeskParts } from './parts.ts';
import { type Known, record } from './record.ts';
import { standingDeskOf } from './standing-desk-of.ts';
import { writeManifests } from './write-manifests.ts';

const SERVICE_IDS = SERVICES.map(({ id }) => id);

/** An administrative act that is asked for: which, by whom, and its input by field as it was written. */
export interface ActAsked {
  readonly approach: Approach;
  readonly act: string;
  readonly input: Readonly<Record<string, string>>;
  /** The password that the file the act makes is to be encrypted with. */
  readonly krypter?: string | undefined;
  /** Where the pages are reached, `https://cpr.example.dk`: links in files begin with it. */
  readonly pages?: string | undefined;
}

/** What an administrative act comes to. A refusal has a receipt unless the journal itself was out of reach. */
export type ActOutcome =
  | { readonly kind: 'done'; readonly act: Act; readonly result: ActResult; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/** The shortest password of a file, characters; ours: an attacker with the file may try as long as he likes. */
export const FILE_PASSWORD_MIN = 12;
const TOO_SHORT = {
  da: `En fils kendeord er mindst ${FILE_PASSWORD_MIN} tegn.`,
  en: `The password of a file is at least ${FILE_PASSWORD_MIN} characters.`,
};

/**
 * The path of an administrative act: identify, decide by office, read the input, do it, journal, keep. It is kept only
 * when its entry is durable; where it cannot be, nothing has happened.
 */
export async function perform(
  parts: DeskParts,
  { approach, act: id, input: given, krypter, pages = '' }: ActAsked,
): Promise<ActOutcome> {
  const asOf = parts.present(parts.clock.now());
  const now = asOf.registrering;
  let known: Known = { approach, tjeneste: id, spurgt: toldOf(findAct(id), given, krypter), asOf };
  let receipt: Receipt | undefined;
  let right: Pick<Known, 'warrant' | 'disclosure'> = {};
  try {
    const acting = await findActor(parts, approach, id, now);
    known = { ...known, caller: acting.caller };
    if ('refusal' in acting) return await refused(parts, { ...known, claimed: acting.claimed }, acting.refusal);
    const { act, actor } = acting;
    const read = readInput(act.fields, given);
    if ('refusal' in read) return await refused(parts, known, read.refusal);
    const wrong = refuseEncryption(act, krypter);
    if (wrong !== undefined) return await refused(parts, known, wrong);
    const result = await parts.office.within<ActResult>(actor.reach, now, async (books) => {
      const { passwords, paper, verification, authority, chance } = parts;
      const token = () => chance.token();
      const newId = () => chance.entryId(parts.clock.now());
      const { kilde } = approach;
      const { adresser } = parts.ejendomme;
      const loebende = standingDeskOf(parts, acting.caller, books, known.asOf, (told) => {
        right = told;
      });
      const means = { books, passwords, paper, verification, adresser, loebende, authority, tjenester: SERVICE_IDS };
      const work = { ...means, token, newId, actor, kilde, pages, now };
      const done = await act.perform(work, read.input);
      if (isRefusal(done)) {
        // A refusal that keeps what it wrote has its entry before it is kept, like everything that is.
        if (done.keeps === true) receipt = await record(parts, { ...known, refusal: done });
        return done;
      }
      const { fil } = done;
      const given = krypter === undefined || fil === undefined ? fil : await paper.encrypt(fil, krypter, now);
      receipt = await record(parts, { ...known, ...right, spurgt: { ...known.spurgt, ...keptOf(act, done) } });
      return given === undefined ? done : { ...done, fil: given };
    });
    // Whoever has been answered finds it so; other processes hear of it from the database.
    if (act.changes) parts.access.changed();
    if (isRefusal(result))
      return receipt === undefined
        ? await refused(parts, known, result)
        : { kind: 'refused', refusal: result, receipt };
    if (receipt === undefined) throw new Error('an act was kept without an entry');
    // What is left of a manifest when this fails is written by the work that is due (main/due-campaign.ts).
    if (act.leavesManifest === true) await writeManifests(parts).catch(parts.onFault);
    return { kind: 'done', act, result, receipt };
  } catch (fault) {
    parts.onFault(fault);
    const refusal = refuse('midlertidigt-utilgaengelig');
    return { kind: 'refused', refusal, receipt: await recall(parts, known, receipt) };
  }
}

async function refused(parts: DeskParts, known: Known, refusal: Refusal): Promise<ActOutcome> {
  return { kind: 'refused', refusal, receipt: await record(parts, { ...known, refusal }) };
}

/** Why a file cannot be encrypted: the act makes none, or the password is one that would soon be guessed. */
function refuseEncryption(act: Act, krypter: string | undefined): Refusal | undefined {
  if (krypter === undefined) return undefined;
  if (act.makesFile !== true) return refuse('ukendt-felt', { field: 'krypter' });
  return krypter.length < FILE_PASSWORD_MIN ? refuse('ugyldigt-felt', { field: 'krypter', why: TOO_SHORT }) : undefined;
}

/** Writes that what an entry says has not been kept after all. */
async function recall(parts: DeskParts, known: Known, receipt: Receipt | undefined): Promise<Receipt | undefined> {
  if (receipt === undefined) return undefined;
  const refusal = refuse('midlertidigt-utilgaengelig', { aside: `not kept: ${receipt.entryId}` });
  return record(parts, { ...known, refusal }).catch(() => undefined);
}

/** What the journal is told of what an act made. */
function keptOf({ entryKeeps = [] }: Act, done: ActResult): Readonly<Record<string, string>> {
  return Object.fromEntries(entryKeeps.map((name) => [name, String(done[name])]));
}

/** What the journal is told of an input: everything but secrets, and of a whole file how long it is. */
function toldOf(
  act: Act | undefined,
  given: Readonly<Record<string, string>>,
  krypter: string | undefined,
): Readonly<Record<string, string>> {
  const told = Object.entries(given).flatMap(([name, text]): [string, string][] => {
    const field = act?.fields[name];
    if (field?.secret === true) return [];
    const isFile = field?.kind === 'linjer' || field?.kind === 'fil';
    return [[name, isFile ? `${text.length} tegn` : text]];
  });
  return Object.fromEntries(krypter === undefined ? told : [...told, ['krypter', 'ja']]);
}
