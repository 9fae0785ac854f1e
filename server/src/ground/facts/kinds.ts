/**
 * The kinds of fact the register holds, each with the field group that delivers it and whether a person has several
 * at once (register.md §§ 2.2-2.3, the records of U12170-P). A kind's slot is its name, or `name:key` where there are several.
 */
export const FACT_KINDS = {
  person: { group: 'person', several: false },
  status: { group: 'person', several: false },
  foedselsregistrering: { group: 'person', several: false },
  personnummer: { group: 'personnummer', several: false },
  navn: { group: 'navn', several: false },
  bopael: { group: 'adresse', several: false },
  adressetekst: { group: 'adresse', several: false },
  supplerendeAdresse: { group: 'adresse', several: false },
  kontaktadresse: { group: 'kontaktadresse', several: false },
  udrejse: { group: 'udrejseIndrejse', several: false },
  forsvinding: { group: 'forsvinding', several: false },
  civilstand: { group: 'civilstand', several: false },
  separation: { group: 'civilstand', several: false },
  foraelder: { group: 'foraeldre', several: true },
  barn: { group: 'boern', several: true },
  foraeldremyndighed: { group: 'foraeldremyndighed', several: true },
  beskyttelse: { group: 'beskyttelse', several: true },
  statsborgerskab: { group: 'statsborgerskab', several: false },
  folkekirke: { group: 'folkekirke', several: false },
  valgoplysning: { group: 'valgoplysninger', several: true },
  kommunaltForhold: { group: 'kommunaleForhold', several: true },
  vaergemaal: { group: 'vaergemaal', several: false },
  flyttepaabud: { group: 'flyttepaabud', several: false },
  notat: { group: 'notat', several: true },
  paaroerende: { group: 'paaroerende', several: true },
  haendelse: { group: 'haendelser', several: true },
} as const satisfies Record<string, { group: string; several: boolean }>;

/** A kind of fact, e.g. `navn`. */
export type FactKind = keyof typeof FACT_KINDS;

/** A field group: what a grant names, an object of register.md § 2.2. */
export type FieldGroup = (typeof FACT_KINDS)[FactKind]['group'];

/** Every field group once, in the order of the kinds. */
export const FIELD_GROUPS: readonly FieldGroup[] = [...new Set(Object.values(FACT_KINDS).map((kind) => kind.group))];

/** Says whether a text names a kind of fact. */
export function isFactKind(text: string): text is FactKind {
  return Object.hasOwn(FACT_KINDS, text);
}

/** Says whether a text names a field group. */
export function isFieldGroup(text: string): text is FieldGroup {
  return FIELD_GROUPS.some((group) => group === text);
}

/** The slot of a kind: the place at which at most one unmarked fact holds at a time. */
export function slotOf(kind: FactKind, key?: string): string {
  return key === undefined ? kind : `${kind}:${key}`;
}

/** The kind a slot belongs to, and its key where the kind has several. Throws on a slot that is not one of ours. */
export function readSlot(slot: string): { kind: FactKind; key: string | undefined } {
  const colon = slot.indexOf(':');
  const kind = colon < 0 ? slot : slot.slice(0, colon);
  if (!isFactKind(kind)) throw new Error(`no such kind of fact: ${kind}`);
  return { kind, key: colon < 0 ? undefined : slot.slice(colon + 1) };
}
