import { isCivilDay } from '../ground/bitemporal/index.ts';
import { parseCvrNummer } from '../ground/personnummer/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { notAmong, WHY, type Why } from './why.ts';

/** What the text of a field can be. */
export type FieldKind =
  | 'tekst'
  | 'linjer'
  /** A file, its bytes as base64. */
  | 'fil'
  | 'dag'
  | 'kundenr'
  | 'cvr'
  | 'personkode'
  | 'ja-nej'
  | 'tal'
  | 'liste'
  | 'id';

/** A field of an act's input. */
export interface Field {
  readonly kind: FieldKind;
  readonly da: string;
  readonly en: string;
  readonly required?: boolean;
  /** Never journalled, and never said again. */
  readonly secret?: boolean;
  /** What can be chosen, where nothing else can be written. */
  readonly choices?: readonly { readonly value: string; readonly da: string; readonly en: string }[];
}

/** A customer's number, where none means the own one, or all that the actor reaches. */
export const KUNDENR = { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number' } as const satisfies Field;

/** What can be chosen, of words by value. */
export const choicesOf = (words: Readonly<Record<string, { readonly da: string; readonly en: string }>>) =>
  Object.entries(words).map(([value, { da, en }]) => ({ value, da, en }));

/** The fields of an act by name. */
export type Fields = Readonly<Record<string, Field>>;

/** The input that fields say: a text where one is required, else a text or nothing. */
export type Input<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends { readonly required: true } ? string : string | undefined;
};

/** A text that is longer is no input of anybody's hand; `linjer` and `fil` take a file's. */
const LENGTH_MAX = 2_000;
const LINES_LENGTH_MAX = 8_000_000;

const FORMS: Readonly<Record<FieldKind, (text: string) => boolean>> = {
  tekst: (text) => text.length <= LENGTH_MAX,
  linjer: (text) => text.length <= LINES_LENGTH_MAX,
  fil: (text) => text.length <= LINES_LENGTH_MAX && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
  dag: isCivilDay,
  kundenr: (text) => /^\d{4}$/.test(text),
  cvr: (text) => parseCvrNummer(text).ok,
  personkode: (text) => /^[A-Z0-9]{6,8}$/.test(text),
  'ja-nej': (text) => text === 'ja' || text === 'nej',
  tal: (text) => /^\d{1,9}$/.test(text),
  liste: (text) => text.length <= LENGTH_MAX && text.split(',').every((part) => part.trim() !== ''),
  id: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

const TOO_LARGE: Why = { da: 'Filen er for stor.', en: 'The file is too large.' };

/** What is told of a text that has not the form of its field, which for a file is told when it is not too large. */
const FORM_TOLD: Readonly<Record<FieldKind, Why>> = {
  tekst: { da: 'Skriv højst 2.000 tegn.', en: 'Write at most 2,000 characters.' },
  linjer: { da: 'Teksten er for lang.', en: 'The text is too long.' },
  fil: { da: 'Filen skal sendes som base64.', en: 'The file must be sent as base64.' },
  dag: WHY.day,
  'ja-nej': { da: 'Svar ja eller nej.', en: 'Answer ja or nej.' },
  kundenr: { da: 'Et kundenummer er fire cifre.', en: 'A customer number is four digits.' },
  cvr: {
    da: 'Et CVR-nummer er otte cifre, og det sidste kontrollerer de andre. Se efter, om det er skrevet rigtigt.',
    en: 'A CVR number is eight digits, the last of which checks the others. See whether it is written right.',
  },
  personkode: WHY.personkode,
  tal: { da: 'Skriv et helt tal.', en: 'Write a whole number.' },
  liste: { da: 'Skriv det, der er valgt, med komma imellem.', en: 'Write what is chosen with commas between.' },
  id: { da: 'Et id er 36 tegn, fx fra en liste.', en: 'An id is 36 characters, e.g. from a list.' },
};

/**
 * Reads what was given for fields: blanks around it are taken off, an empty text is none, a personkode comes in capitals.
 * Refuses a field the act does not have, one that is missing, and one of another form, each by its name.
 */
export function readInput(
  fields: Fields,
  given: Readonly<Record<string, string>>,
): { readonly input: Readonly<Record<string, string | undefined>> } | { readonly refusal: Refusal } {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return { refusal: refuse('ukendt-felt', { field: unknown.slice(0, 64) }) };
  const input: Record<string, string | undefined> = {};
  for (const [name, field] of Object.entries(fields)) {
    const text = plain(field, given[name]);
    if (text === undefined) {
      if (field.required === true) return { refusal: refuse('felt-mangler', { field: name }) };
      continue;
    }
    const known = field.choices?.map(({ value }) => value) ?? [text];
    if (!known.includes(text)) return { refusal: refuse('ugyldigt-felt', { field: name, why: notAmong(text, known) }) };
    if (!FORMS[field.kind](text))
      return { refusal: refuse('ugyldigt-felt', { field: name, why: toldOfForm(field.kind, text) }) };
    input[name] = text;
  }
  return { input };
}

const toldOfForm = (kind: FieldKind, text: string): Why =>
  kind === 'fil' && text.length > LINES_LENGTH_MAX ? TOO_LARGE : FORM_TOLD[kind];

function plain({ kind, secret }: Field, given: string | undefined): string | undefined {
  // A password may begin with a blank.
  const text = secret === true || kind === 'linjer' ? given : given?.trim();
  if (text === undefined || text === '') return undefined;
  return kind === 'personkode' ? text.toUpperCase() : text;
}
