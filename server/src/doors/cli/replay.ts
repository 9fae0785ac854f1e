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
  readonly answer: (ToldPerson & { readonly relations: readonly ToldRelation[] }) | undefined;
}

/** A relative of the answer. */
export interface ToldRelation extends ToldPerson {
  readonly relation: string | undefined;
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

function answerOf({ disclosure, service }: Replayed, findText: FindText): ToldReplay['answer'] {
  if (disclosure === undefined) return undefined;
  const [person, ...relatives] = disclosure.persons;
  const ofRelatives = { ...service, fields: service.relationFields };
  const relations = relatives.map((relative) => ({
    relation: relative.relation,
    ...tellPerson({ disclosure, service: ofRelatives }, relative, findText),
  }));
  return { ...tellPerson({ disclosure, service }, person, findText), relations };
}

function differencesOf({ sameAnswer, sameRules, protectedSince, disclosure }: Replayed): string[] {
  const found: string[] = [];
  if (!sameRules)
    found.push(
      'the grant or the rules are not those that decided then; the recorded purpose and field groups were used',
    );
  if (!sameAnswer && sameRules) {
    found.push(
      'facts were taken in after the answer that count from before it, or the customer is held differently now',
    );
  }
  if (protectedSince) {
    const shown = disclosure === undefined ? 'it is not shown' : 'it is shown with its mark of today';
    found.push(`somebody in the answer has come under protection since: ${shown}`);
  }
  return found;
}
