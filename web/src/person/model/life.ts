import type { Answer, AnswerFact, Catalogue, FieldState, Origin } from '../../api/index.ts';
import { type Fact, findValue, joinFields } from './fact.ts';

/** Whether a fact holds at the times asked about, or why it does not. */
export type Standing = 'current' | 'past' | 'future' | 'annulled' | 'corrected' | 'technical';

/** A fact of a person's life: what it says, whether it holds, and where it comes from if that was asked. */
export interface LifeFact extends Fact {
  readonly id: string;
  readonly group: string;
  readonly standing: Standing;
  readonly origin: Origin | undefined;
}

const MARKS = { A: 'annulled', K: 'corrected', Æ: 'technical' } as const;

/** The facts of an answer that was asked for fact by fact; undefined where it was not. */
export function lifeOf(answer: Answer, catalogue: Catalogue): readonly LifeFact[] | undefined {
  const seen = new Map<string, number>();
  return answer.facts?.map((fact, index): LifeFact => {
    const fields = catalogue.fields.filter(({ kind }) => kind === fact.kind);
    const place = (seen.get(fact.kind) ?? 0) + (fact.current ? 1 : 0);
    if (fact.current) seen.set(fact.kind, place);
    const told = joinFields(fields, new Map<string, FieldState>(Object.entries(fact.fields)));
    return {
      id: `life.${index}`,
      kind: fact.kind,
      place: fields[0]?.several && fact.current ? place : 0,
      group: fields[0]?.group ?? fact.kind,
      fields: told,
      standing: standingOf(fact, answer.asOf.virkning),
      origin: fact.origin,
    };
  });
}

/** The origin of each fact in force, by kind and place as the fields of the answer are numbered. */
export function originsOf(life: readonly LifeFact[] | undefined): ReadonlyMap<string, Origin> {
  return new Map(
    (life ?? []).flatMap(({ kind, place, standing, origin }) =>
      origin === undefined || standing !== 'current' ? [] : [[`${kind}.${place}`, origin] as const],
    ),
  );
}

/** The time a fact begins, as digits that can be compared; empty where none was delivered. */
export function beginningOf(fact: Fact): string {
  return (findValue(fact, 'virkningFra') ?? '').replace(/\D/g, '');
}

function standingOf({ mark, current, fields }: AnswerFact, virkning: string): Standing {
  if (mark !== undefined) return MARKS[mark];
  if (current) return 'current';
  const from = fields['virkningFra'];
  const begins = from?.state === 'value' ? from.value.replace(/\D/g, '') : '';
  return begins.slice(0, 8) > virkning.replace(/\D/g, '').slice(0, 8) ? 'future' : 'past';
}
