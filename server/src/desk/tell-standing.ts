import type { AsOf } from '../ground/bitemporal/index.ts';
import { maskNumbersIn } from '../ground/personnummer/index.ts';
import type { Refusal } from '../ground/refusals/index.ts';
import {
  type Books,
  type Caller,
  type Flytning,
  hasEjernummer,
  inForce,
  isWarrant,
  type ListedLoebende,
  LOEBENDE_RUNS_TOLD,
  type LoebendeKoersel,
  type Warrant,
} from '../rooms/access/index.ts';
import { type Disclosure, disclose } from '../rooms/disclosure/index.ts';
import { BOLIGOPSLAG } from '../services/index.ts';
import { decideStanding, reasonAgainstStanding } from './decide-standing.ts';
import { findingOfStay, type ToldStay } from './find-residents.ts';
import type { DeskParts } from './parts.ts';
import { type ToldResident, tellResident } from './tell-dwelling.ts';

/** Somebody who moved in or out, with name and mark of today. */
export interface ToldFlytning extends ToldResident {
  readonly hvad: Flytning['hvad'];
}

/** What a run came to, as every door tells it. */
export interface ToldKoersel extends Omit<LoebendeKoersel, 'aendringer'> {
  readonly aendringer: readonly ToldFlytning[];
  /** How many moves are told no more: the dwelling is not followed any longer, or the number is not tied. */
  readonly udeladt: number;
}

/** A standing lookup, as every door tells it. */
export interface ToldLoebende extends Omit<ListedLoebende, 'koersler'> {
  readonly koersler: readonly ToldKoersel[];
}

/** What a caller is told of its customer's standing lookups; where that names anybody, by which right and whom. */
export interface StandingTold {
  readonly loebende: readonly ToldLoebende[];
  readonly warrant?: Warrant | undefined;
  readonly disclosure?: Disclosure | undefined;
}

/**
 * A customer's standing lookups with their latest runs: the one way they are told, at every door. Who moved is kept by id and found
 * now, so that protection and mark are those of today; what is told is decided now, lookup by lookup, as the lookup itself would be:
 * the owner is the one that its last run has proven, so that one that has ended tells of nobody (docs/decisions/0028).
 */
export async function tellStanding(
  parts: DeskParts,
  caller: Caller,
  { loebende }: Pick<Books, 'loebende'>,
  now: AsOf,
): Promise<StandingTold | Refusal> {
  const at = now.registrering;
  const chosen = caller.session?.formaal;
  const refusal = reasonAgainstStanding(caller, chosen, at);
  if (refusal !== undefined) return refusal;
  const listed = await loebende.list(caller.kunde.kundenr, LOEBENDE_RUNS_TOLD, at);
  const warrants = new Map(
    listed.flatMap((one) => {
      const bolig = { knyttet: hasEjernummer(caller.udlejer, one.spurgt['ejer'], at), ejer: inForce(one, at) };
      const formaal = chosen ?? one.formaal ?? listed.find((other) => other.formaal !== undefined)?.formaal;
      const decision = decideStanding(caller, { formaal, sag: one.sag }, bolig, at);
      return isWarrant(decision) ? [[one.loebendeId, decision] as const] : [];
    }),
  );
  const moves = listed
    .filter(({ loebendeId }) => warrants.has(loebendeId))
    .flatMap(({ koersler }) => koersler.flatMap(({ aendringer }) => aendringer));
  const [warrant] = warrants.values();
  if (warrant === undefined || moves.length === 0) return { loebende: listed.map((one) => toldOf(one, new Map())) };
  const ids = [...new Set(moves.map(({ personId }) => personId))];
  const persons = new Map(
    (await parts.register.listPersons(warrant, ids, now)).map((person) => [person.personId, person]),
  );
  const found = moves.flatMap((move) => {
    const person = persons.get(move.personId);
    return person === undefined ? [] : [{ move, finding: findingOfStay(person, stayOf(move), BOLIGOPSLAG) }];
  });
  const disclosure = disclose(
    warrant,
    found.map(({ finding }) => finding),
  );
  const told = new Map<Flytning, ToldFlytning>();
  let place = 0;
  for (const { move } of found) {
    const person = disclosure.persons[place];
    // Whom the recipient may not know of is left out of what is disclosed.
    if (person?.personId !== move.personId) continue;
    told.set(move, { hvad: move.hvad, ...tellResident(disclosure, person) });
    place += 1;
  }
  return { loebende: listed.map((one) => toldOf(one, told)), warrant, disclosure };
}

function toldOf({ koersler, sag, ...one }: ListedLoebende, told: ReadonlyMap<Flytning, ToldFlytning>): ToldLoebende {
  return {
    ...one,
    sag: sag === undefined ? undefined : maskNumbersIn(sag),
    koersler: koersler.map(({ aendringer, ...run }) => {
      const moves = aendringer.flatMap((move) => told.get(move) ?? []);
      return { ...run, aendringer: moves, udeladt: aendringer.length - moves.length };
    }),
  };
}

/** The stay of a move as it was kept. */
function stayOf({ etage, sidedoer, tilflyttet, tilflyttetUsikker, fraflyttet, fraflyttetUsikker }: Flytning): ToldStay {
  return {
    fra: { text: deliveredDay(tilflyttet), uncertain: tilflyttetUsikker },
    til: { text: deliveredDay(fraflyttet), uncertain: fraflyttetUsikker },
    body: { ...(etage === undefined ? {} : { etage }), ...(sidedoer === undefined ? {} : { sidedoer }) },
  };
}

/** A day as it is told → as it is delivered: without a time of day. */
const deliveredDay = (day: string | undefined) => day && `${day.replaceAll('-', '')}0000`;
