import type { Refusal } from '../ground/refusals/index.ts';
import { isRefusal } from '../ground/refusals/index.ts';
import type { Books, DueLoebende, LoebendeHver, LoebendeRun } from '../rooms/access/index.ts';
import type { DeskParts } from './parts.ts';
import { staysMoved } from './stays-moved.ts';
import { tellDwelling } from './tell-dwelling.ts';
import { walk } from './walk.ts';

/** How many are taken at a time, and how many of them are asked at once: what is asked together storage does together. */
const BATCH = 256;
const AT_ONCE = 16;
/** How long a lookup waits that could not be answered for the time being, milliseconds (ours). */
const AGAIN_MS = 60 * 60 * 1000;

/**
 * Makes every standing lookup whose time has come, each as a lookup of its own: identified, decided by its controls, journalled and
 * priced like any other. A refusal that is not of the moment ends it: the owner owns it no more, the user or the subscription has
 * ended. Returns how many were made. Throws where they cannot be kept; they are then due still.
 */
export async function runStandingLookups(parts: DeskParts): Promise<number> {
  let made = 0;
  for (;;) {
    const now = parts.present(parts.clock.now()).registrering;
    const due = await inBooks(parts, now, ({ loebende }) => loebende.due(now, BATCH));
    if (due.length === 0) return made;
    const runs = await eachOf(due, AT_ONCE, (one) => run(parts, one));
    await inBooks(parts, now, async (books) => {
      await books.loebende.keep(runs, now);
      const letters = lettersOn(due, runs).map((letter) => ({
        ...{ brevId: parts.chance.entryId(parts.clock.now()), hemmelighed: undefined },
        ...letter,
      }));
      await books.udbakke.add(letters, now);
    });
    made += due.length;
  }
}

async function run(parts: DeskParts, opslag: DueLoebende): Promise<LoebendeRun> {
  const asOf = parts.present(parts.clock.now());
  const { personkode, spurgt, formaal, sag, loebendeId } = opslag;
  const outcome = await walk(parts, {
    ...{ doer: 'ur', kilde: 'lokal', credentials: { kind: 'ur', personkode } },
    ...{ service: 'BOLIGOPSLAG', keys: spurgt, formaal, sag, asOf },
  });
  const at = { koert: asOf.registrering, entryId: outcome.receipt?.entryId };
  if (outcome.kind === 'refused') {
    const { refused } = outcome.refusal;
    const isForNow = refused === 'midlertidigt-utilgaengelig';
    return {
      opslag,
      koersel: { ...at, udfald: refused, beboere: 0, aendringer: [], rettelser: 0 },
      naeste: isForNow ? new Date(Date.parse(at.koert) + AGAIN_MS).toISOString() : 'infinity',
      kendt: undefined,
      grund: isForNow ? undefined : refused,
    };
  }
  const { beboere } = tellDwelling(outcome);
  const stays = outcome.disclosure.persons.flatMap(({ personId }, place) => {
    const resident = beboere[place];
    return resident === undefined ? [] : [{ personId, resident }];
  });
  const { kendt, aendringer, rettelser } = staysMoved(loebendeId, stays, opslag.kendt);
  return {
    opslag,
    koersel: { ...at, udfald: 'leveret', beboere: beboere.length, aendringer, rettelser },
    naeste: nextAfter(opslag.naeste, opslag.hver, at.koert),
    kendt,
    grund: undefined,
  };
}

/** The next time on a schedule that lies after an instant; times that were missed are not made up for. */
function nextAfter(naeste: string, hver: LoebendeHver, now: string): string {
  const next = new Date(naeste);
  do {
    if (hver === 'maaned') next.setUTCMonth(next.getUTCMonth() + 1);
    else next.setUTCDate(next.getUTCDate() + (hver === 'uge' ? 7 : 1));
  } while (next.toISOString() <= now);
  return next.toISOString();
}

/** A letter to each who is to be told that there is news: how many lookups have some, and nothing of any person or place. */
function lettersOn(due: readonly DueLoebende[], runs: readonly LoebendeRun[]) {
  const told = due.flatMap((opslag, place) => {
    const news = runs[place];
    const { aendringer = [], rettelser = 0 } = news?.koersel ?? {};
    const moved = aendringer.length + rettelser > 0;
    const ended = news?.grund !== undefined;
    return opslag.epost !== undefined && (moved || ended) ? [{ ...opslag, til: opslag.epost, moved, ended }] : [];
  });
  return [...Map.groupBy(told, ({ kundenr, til }) => `${kundenr} ${til}`).values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const { kundenr, personkode, til } = first;
    const count = (is: 'moved' | 'ended') => of.filter((one) => one[is]).length;
    return [{ kundenr, personkode, til, ...letterOn(count('moved'), count('ended')) }];
  });
}

function letterOn(moved: number, ended: number): { readonly emne: string; readonly tekst: string } {
  return {
    emne: 'Nyt i jeres løbende boligopslag / News in your standing lookups',
    tekst: `Løbende boligopslag med nyt: ${moved}. Ophørt: ${ended}.
Log på, og se dem på siden Boligopslag. Der står intet om personer eller boliger i denne besked.

Standing lookups with news: ${moved}. Ended: ${ended}.
Sign in, and see them on the page Dwellings. This message says nothing of persons or dwellings.
`,
  };
}

/** Does something to each of a list, so many at once; the results in the order of the list. */
async function eachOf<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [place, item] of entries) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
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
