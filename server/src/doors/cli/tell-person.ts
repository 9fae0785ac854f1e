import { type DisclosedPerson, type Disclosure, type FlatField, type Service, tellFields } from '../../desk/index.ts';
import { getField } from '../../ground/fields/index.ts';

/** A person as the command line tells it: fields in the plain form, and a text to be read. */
export interface ToldPerson {
  readonly fields: Readonly<Record<string, FlatField>>;
  readonly text: string;
}

/** Finds the Danish text of a code of a list. */
export type FindText = (list: string, code: string) => string | undefined;

/** Tells one person of an answer with every field of the service. */
export function tellPerson(
  answer: { readonly disclosure: Disclosure; readonly service: Service },
  person: DisclosedPerson | undefined,
  findText: FindText,
): ToldPerson {
  const fields: Record<string, FlatField> = {};
  if (person !== undefined) {
    tellFields({ ...answer, person, findText, told: 'all' }, (id, field) => {
      fields[id] = field;
    });
  }
  return { fields, text: write(fields) };
}

/** The facts one after the other under their names, as a person reads them; what is out of reach in one line each. */
function write(fields: Readonly<Record<string, FlatField>>): string {
  const facts = Map.groupBy(Object.entries(fields), ([id]) => id.slice(0, id.lastIndexOf('.')));
  return [...facts].map(([fact, entries]) => writeFact(fact, entries)).join('');
}

function writeFact(fact: string, entries: readonly (readonly [id: string, FlatField])[]): string {
  const told = entries.filter(([, { state }]) => state === 'value' || state === 'withheld');
  if (told.length === 0) return '';
  const [first] = told;
  if (told.every(([, { reason }]) => reason !== undefined && reason === first?.[1].reason)) {
    return `${fact}  [${first?.[1].reason ?? ''}]\n`;
  }
  const lines = told.map(([id, { value, text, reason }]) => {
    const label = getField(id.replace(/\.\d+\./, '.')).da;
    const said = reason === undefined ? [value, text].filter((part) => part !== undefined).join(' · ') : `[${reason}]`;
    return `  ${label.padEnd(34)} ${said}\n`;
  });
  return `${fact}\n${lines.join('')}`;
}
