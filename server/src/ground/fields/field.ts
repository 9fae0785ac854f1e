import { FACT_KINDS, type FactKind, type FieldGroup } from '../facts/index.ts';

/**
 * What a protection of name and address (CPR-loven § 28) covers of a field, when it goes to a private party:
 * `navn`, `adresse` or `udland` (emigration data, register.md § 6); `ingen` = not covered.
 */
export type ProtectedAs = 'ingen' | 'navn' | 'adresse' | 'udland';

/** What a field's value is, so that doors and pages know how to write it. */
export type FieldValueKind = 'tekst' | 'kode' | 'personnummer' | 'tid' | 'markering';

/** One field of the catalogue. */
export interface Field {
  /** Its place in this version's catalogue, from 0. */
  readonly place: number;
  /** `kind.name`, e.g. `navn.fornavne`. */
  readonly id: string;
  readonly kind: FactKind;
  readonly name: string;
  readonly group: FieldGroup;
  readonly protects: ProtectedAs;
  readonly value: FieldValueKind;
  /** Code list in `contracts/codes` or, for authorities and countries, `myndighed`. */
  readonly codes: string | undefined;
  readonly da: string;
  readonly en: string;
}

/** The state of a field in an answer (ARCHITECTURE.md): each door writes the four its own way. */
export type FieldState =
  | { readonly state: 'value'; readonly value: string }
  | { readonly state: 'empty' }
  | { readonly state: 'withheld'; readonly reason: WithheldReason }
  | { readonly state: 'not-asked' };

/**
 * Why a field is withheld: `beskyttelse` (CPR-loven § 28), `ikke-tilladt` (the grant lacks the field group, Vilkår § 2),
 * `beskyttede-ikke-tilladt` (the person is protected and the grant does not cover that, Vilkår §§ 2, 9), `privat` (no
 * provision lets a private party have it, CPR-loven § 38), `erstatningsnummer` (never part of CPR output).
 */
export type WithheldReason =
  | 'beskyttelse'
  | 'ikke-tilladt'
  | 'beskyttede-ikke-tilladt'
  | 'privat'
  | 'erstatningsnummer';

/** A field before the catalogue has given it its place. */
export type Unplaced = Omit<Field, 'place'>;

type Options = Partial<Pick<Field, 'group' | 'protects' | 'value' | 'codes'>>;

/** A field in short: its name, what it is called in both languages, and what differs from the usual of its kind. */
export type FieldRow = readonly [name: string, da: string, en: string, differs?: Options];

/** Makes the fields of one kind of fact from rows of name, Danish text, English text and what differs from the usual. */
export function fieldsOf(kind: FactKind, usual: Options, rows: readonly FieldRow[]): Unplaced[] {
  return rows.map(([name, da, en, differs]) => {
    const chosen = { ...usual, ...differs };
    return {
      id: `${kind}.${name}`,
      kind,
      name,
      group: chosen.group ?? FACT_KINDS[kind].group,
      protects: chosen.protects ?? 'ingen',
      value: chosen.value ?? 'tekst',
      codes: chosen.codes,
      da,
      en,
    };
  });
}

/** The four time fields of a kind of fact, with the same protection as the fact itself. */
export function timeFieldsOf(kind: FactKind, usual: Options = {}): Unplaced[] {
  return fieldsOf(kind, usual, [
    ['virkningFra', 'Gælder fra', 'In force from', { value: 'tid' }],
    ['virkningFraUsikkerhedsmarkering', 'Fra-dato usikker', 'From date uncertain', { value: 'markering' }],
    ['virkningTil', 'Gælder til', 'In force until', { value: 'tid' }],
    ['virkningTilUsikkerhedsmarkering', 'Til-dato usikker', 'Until date uncertain', { value: 'markering' }],
  ]);
}
