import type { Desk, Replayed } from '../../desk/index.ts';
import { type FindText, type ToldPerson, tellPerson } from './tell-person.ts';
import { type ToldRefusal, tellRefusal } from './tell-refusal.ts';

/** A replay from the command line: the operator of the machine acts for a user, and the entry names both. */
export interface CommandReplay {
  readonly entryId: string;
  readonly personkode: string;
  readonly osUser: string;
  readonly begrundelse: string;
}

/** A past answer as the command prints it. */
export interface ToldReplay {
  readonly entry: string;
  readonly tid: string;
  readonly asOf: { readonly virkning: string; readonly registrering: string };
  readonly sameAnswer: boolean;
  readonly sameRules: boolean;
  /** What is not, or may not be, as it was then; empty when nothing. */
  readonly differs: readonly string[];
  /** The entry of the replay itself. */
  readonly journal: string;
  /** The answer; undefined when it may not be shown any more. */
  readonly answer: ToldAnswer | undefined;
}

/** The persons of an answer, or the count of them where only that was asked for. */
export interface ToldAnswer {
  readonly persons: readonly (ToldPerson & { readonly relation: string | undefined })[];
  readonly count: number | undefined;
}

/** Replays a past answer from its entry. */
export async function replay(
  desk: Desk,
  findText: FindText,
  { entryId, personkode, osUser, begrundelse }: CommandReplay,
): Promise<ToldReplay | ToldRefusal> {
  const credentials = { kind: 'operator', osUser, personkode } as const;
  const outcome = await desk.replay({ doer: 'cli', kilde: 'lokal', credentials, entryId, begrundelse });
  if (outcome.kind === 'refused') return tellRefusal(outcome.refusal);
  const { replayed, receipt } = outcome;
  const { entry, sameAnswer, sameRules } = replayed;
  return {
    entry: entry.entryId,
    tid: entry.tid,
    asOf: { virkning: entry.virkning, registrering: entry.registrering },
    sameAnswer,
    sameRules,
    differs: differencesOf(replayed),
    journal: receipt.entryId,
    answer: answerOf(replayed, findText),
  };
}

function answerOf({ disclosure, hits, service }: Replayed, findText: FindText): ToldReplay['answer'] {
  if (disclosure === undefined) return undefined;
  const ofRelatives = { ...service, fields: service.relationFields };
  const persons = disclosure.persons.map((person) => ({
    relation: person.relation,
    ...tellPerson({ disclosure, service: person.relation === undefined ? service : ofRelatives }, person, findText),
  }));
  return { persons, count: hits?.count };
}

function differencesOf({ sameAnswer, sameRules, protectedSince, disclosure, hits }: Replayed): string[] {
  // Names and addresses are searched as known today (docs/decisions/0010); what is then told is of then.
  const byToday = hits === undefined ? '' : '; or whom the search finds is not whom it found';
  const found: string[] = [];
  if (!sameRules)
    found.push(
      'the grant or the rules are not those that decided then; the recorded purpose and field groups were used',
    );
  if (!sameAnswer && sameRules) {
    found.push(
      `facts were taken in after the answer that count from before it, or the customer is held differently now${byToday}`,
    );
  }
  if (protectedSince) {
    const shown = disclosure === undefined ? 'it is not shown' : 'it is shown with its mark of today';
    found.push(`somebody in the answer has come under protection since: ${shown}`);
  }
  return found;
}
