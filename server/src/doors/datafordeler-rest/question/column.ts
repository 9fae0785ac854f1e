import type { Condition } from '../../../desk/index.ts';
import type { FactKind } from '../../../ground/facts/index.ts';
import type { WordList } from '../wire/words.ts';

/** How a parameter's value is read and compared (datafordeler.md § 4). */
export type Form =
  | 'tekst'
  /** A code, compared as a number. */
  | 'kode'
  /** A date `YYYY-MM-DD`. */
  | 'dag'
  /** `true` or `false`. */
  | 'markering'
  /** A word of the wire that stands for codes. */
  | 'ord'
  /** The status of a record, `aktuel` and so on. */
  | 'status'
  /** The text of a code. */
  | 'kodetekst'
  | 'id'
  | 'personnummer';

/** Where what a field of the language is about is held. */
export interface Column {
  /** The kinds of fact that hold it; none where it is not held, so that nobody meets a condition on it. */
  readonly kinds: readonly FactKind[];
  readonly on: Condition['on'];
  readonly form: Form;
  readonly words?: WordList;
  /** The code list of a `kodetekst`. */
  readonly list?: 'kommune' | 'myndighed';
  /** What the answer gives where nothing is held. */
  readonly empty?: string;
}

/** The columns of a kind by the names of the language; an end of a period is written as one. */
export type Columns = Readonly<Record<string, Column>>;

/** A field of a kind's body. */
export const held = (kind: FactKind, field: string, form: Form = 'tekst'): Column => ({
  kinds: [kind],
  on: { field },
  form,
});

/** A field whose codes have words on the wire. */
export const worded = (kind: FactKind, field: string, words: WordList): Column => ({
  ...held(kind, field, 'ord'),
  words,
});

/** A field whose code is asked for by its text. */
export const named = (kind: FactKind, field: string, list: 'kommune' | 'myndighed' = 'myndighed'): Column => ({
  ...held(kind, field, 'kodetekst'),
  list,
});

/** A mark in a kind's body. */
export const marked = (kind: FactKind, field: string): Column => ({ ...held(kind, field, 'markering'), empty: '' });

/** Five address lines, of which one must meet the condition. */
export const inLines = (kind: FactKind): Column => ({
  kinds: [kind],
  on: { anyOf: [1, 2, 3, 4, 5].map((line) => `linje${line}`) },
  form: 'tekst',
});

/** Something the register does not hold. */
export const notHeld = (form: Form = 'tekst'): Column => ({ kinds: [], on: { column: 'key' }, form });

/** The status of a record. */
export const statusOf = (kind: FactKind): Columns => ({
  status: { kinds: [kind], on: { column: 'state' }, form: 'status' },
});

/** Both ends of a period with their marks. */
export const periodOf = (kind: FactKind): Columns => ({
  virkningfra: { kinds: [kind], on: { column: 'virkningFra' }, form: 'dag' },
  virkningtil: { kinds: [kind], on: { column: 'virkningTil' }, form: 'dag' },
  virkningfraum: { kinds: [kind], on: { column: 'virkningFraUsikkerhedsmarkering' }, form: 'markering' },
  virkningtilum: { kinds: [kind], on: { column: 'virkningTilUsikkerhedsmarkering' }, form: 'markering' },
});
