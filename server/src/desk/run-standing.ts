import { eachOf } from '../ground/at-once/index.ts';
import { isRefusal, type Refusal } from '../ground/refusals/index.ts';
import type { Books, DueLoebende, LoebendeBesked, LoebendeRun } from '../rooms/access/index.ts';
import { findEntry } from '../rooms/journal/index.ts';
import { BOLIGOPSLAG } from '../services/index.ts';
import type { RunEntry } from './ask.ts';
import { nextRun } from './next-run.ts';
import type { DeskParts } from './parts.ts';
import { staysMoved } from './stays-moved.ts';
import { tellDwelling } from './tell-dwelling.ts';
import { walk } from './walk.ts';

/** How many are made at once: what is asked together storage does together, and what is in flight is what a crash can cut short. */
const AT_ONCE = 16;
/** How long a lookup waits that could not be answered for the time being, milliseconds (ours). */
const AGAIN_MS = 60 * 60 * 1000;

/** A standing lookup that is made now, and how its entry stands to one that was cut short. */
interface Begun {
  readonly opslag: DueLoebende;
  readonly koersel: RunEntry;
}

/**
 * Makes every standing lookup whose time has come, each as a lookup of its own: identified, decided by its controls, journalled and
 * priced like any other. A refusal that is not of the moment ends it: the owner owns it no more, the user or the subscription has
 * ended. Each is paid for once, and kept and told of once, however often this is cut short. Once `stop` says so no more are begun.
 * What was kept long enough is let go of, also where nothing is due. Returns how many were made. Throws where they cannot be kept;
 * they are then due still.
 */
export async function runStandingLookups(parts: DeskParts, stop?: AbortSignal): Promise<number> {
  const present = () => parts.present(parts.clock.now()).registrering;
  let made = 0;
  let runs: readonly LoebendeRun[] = [];
  do {
    const now = present();
    const done = runs;
    // What is done is kept as the next is begun: one commit for both.
    const begun = await inBooks(parts, now, async (books) => {
      if (done.length > 0) await books.loebende.keep(done, now);
      return stop?.aborted === true ? [] : begin(parts, books, now);
    });
    runs = await eachOf(begun, AT_ONCE, (one) => run(parts, one));
    made += runs.length;
  } while (runs.length > 0);
  await inBooks(parts, present(), async ({ loebende, udbakke }) => {
    await loebende.forget(present());
    const letters = (await loebende.takeNews()).map((news) => ({
      ...{ brevId: parts.chance.entryId(parts.clock.now()), hemmelighed: undefined },
      ...letterOn(news),
    }));
    await udbakke.add(letters, present());
  });
  return made;
}

/**
 * Takes what is due, and notes the entry of each before anything is asked. One that was begun before was cut short: where its entry
 * stands it has been paid for, and is made again for nothing; else nothing came of it, and it is begun anew.
 */
async function begin(parts: DeskParts, { loebende }: Books, now: string): Promise<readonly Begun[]> {
  const due = await loebende.due(now, AT_ONCE);
  const begun = await Promise.all(
    due.map(async (opslag): Promise<Begun> => {
      const { kundenr, paabegyndt } = opslag;
      const isPaid = paabegyndt !== undefined && (await findEntry(parts.entries, kundenr, paabegyndt)) !== undefined;
      const koersel = isPaid ? { gentager: paabegyndt } : { entryId: parts.chance.entryId(parts.clock.now()) };
      return { opslag, koersel };
    }),
  );
  if (begun.length === 0) return begun;
  await loebende.begin(
    begun.flatMap(({ opslag: { kundenr, loebendeId }, koersel }) =>
      'entryId' in koersel ? [{ kundenr, loebendeId, entryId: koersel.entryId }] : [],
    ),
  );
  return begun;
}

async function run(parts: DeskParts, { opslag, koersel }: Begun): Promise<LoebendeRun> {
  const asOf = parts.present(parts.clock.now());
  const { personkode, spurgt, formaal, sag, loebendeId } = opslag;
  const outcome = await walk(parts, {
    ...{ doer: 'ur', kilde: 'lokal', credentials: { kind: 'ur', personkode } },
    ...{ service: BOLIGOPSLAG.id, keys: spurgt, formaal, sag, asOf, koersel },
  });
  const at = { koert: asOf.registrering, entryId: outcome.receipt?.entryId };
  if (outcome.kind === 'refused') {
    const udfald = outcomeOf(outcome.refusal);
    const isForNow = outcome.refusal.refused === 'midlertidigt-utilgaengelig';
    return {
      opslag,
      koersel: { ...at, udfald, foerste: false, beboere: 0, aendringer: [], rettelser: 0 },
      naeste: isForNow ? new Date(Date.parse(at.koert) + AGAIN_MS).toISOString() : 'infinity',
      kendt: undefined,
      grund: isForNow ? undefined : udfald,
    };
  }
  const { beboere, bolig } = tellDwelling(outcome);
  const stays = outcome.disclosure.persons.flatMap(({ personId }, place) => {
    const resident = beboere[place];
    return resident === undefined ? [] : [{ personId, resident }];
  });
  const { kendt, aendringer, rettelser } = staysMoved(loebendeId, stays, bolig, opslag.kendt);
  const persons = new Set(stays.map(({ personId }) => personId));
  const foerste = opslag.kendt === undefined;
  return {
    opslag,
    koersel: { ...at, udfald: 'leveret', foerste, beboere: persons.size, aendringer, rettelser },
    naeste: nextRun(opslag.gyldigFra, opslag.hver, at.koert),
    kendt,
    grund: undefined,
  };
}

/** How a refused run is told: by its code, and by the number of the legal question where the caller may know it. */
function outcomeOf({ refused, question }: Refusal): string {
  return question === undefined ? refused : `${refused}:${question.number}`;
}

/** A letter to who is to be told that there is news: how many lookups have some, and nothing of any person or place. */
function letterOn({ nyt, ophoert, ...to }: LoebendeBesked) {
  return {
    ...to,
    emne: 'Nyt i jeres løbende boligopslag / News in your standing lookups',
    tekst: `Løbende boligopslag med nyt: ${nyt}. Ophørt: ${ophoert}.
Log på, og se dem på siden Boligopslag. Der står intet om personer eller boliger i denne besked.

Standing lookups with news: ${nyt}. Ended: ${ophoert}.
Sign in, and see them on the page Dwellings. This message says nothing of persons or dwellings.
`,
  };
}

/** Works in the books of all customers. What is refused there has no business to be. */
async function inBooks<Result>(
  { office }: DeskParts,
  now: string,
  work: (books: Books) => Promise<Result>,
): Promise<Result> {
  const done: { readonly result: Result } | Refusal = await office.within('alle', now, async (books) => ({
    result: await work(books),
  }));
  if (isRefusal(done)) throw new Error(`defect: standing lookups were refused: ${done.refused}`);
  return done.result;
}
