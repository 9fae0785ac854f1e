import { type DisclosedPerson, type FlatField, type Outcome, tellFacts, tellFields } from '../../desk/index.ts';
import type { AsOf } from '../../ground/bitemporal/index.ts';

/** What an answer about one person is written from. */
export type Answered = Omit<Extract<Outcome, { kind: 'answer' }>, 'kind'> & {
  readonly asOf: AsOf;
  /** Whether to write it fact by fact as well: history and origins have no place among the fields by id. */
  readonly factByFact: boolean;
};

/** Finds the Danish text of a code of a list. */
export type FindText = (list: string, code: string) => string | undefined;

/**
 * The JSON of an answer: the entry, the times, the situations, and the fields by id. A field of the catalogue that is
 * left out is empty; `facts` are there where history or origins were asked for. Written piece by piece, since this is the
 * largest part of the work of an answer and takes a third of the time it would take to build the object and have it written.
 */
export function writeAnswer({ disclosure, service, receipt, asOf, factByFact }: Answered, findText: FindText): string {
  const person = disclosure.persons[0];
  const head = JSON.stringify({
    journal: { id: receipt.entryId, tid: receipt.tid },
    asOf,
    situationer: person?.situationer ?? [],
  });
  const fields = person === undefined ? '{}' : writeFields({ disclosure, service }, person, findText);
  const facts =
    !factByFact || person === undefined ? '' : `,"facts":${JSON.stringify(tellFacts(person, service, findText))}`;
  return `${head.slice(0, -1)},"fields":${fields}${facts}}`;
}

/** The JSON of the fields of one person of an answer. */
export function writeFields(
  answer: Pick<Answered, 'disclosure' | 'service'>,
  person: DisclosedPerson,
  findText: FindText,
): string {
  let fields = '';
  tellFields({ ...answer, person, findText, told: 'some' }, (id, field) => {
    fields += `${fields === '' ? '' : ','}"${id}":${writeField(field)}`;
  });
  return `{${fields}}`;
}

/** The JSON of one field. */
export function writeField({ state, value, text, reason }: FlatField): string {
  const of = (name: string, content: string | undefined) =>
    content === undefined ? '' : `,"${name}":${quoted(content)}`;
  return `{"state":"${state}"${of('value', value)}${of('text', text)}${of('reason', reason)}}`;
}

/** What JSON must escape in a text. */
const TO_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;

const quoted = (text: string): string => (TO_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`);
