/** The kinds of customer, each with what it is to the law: a public authority or a private party (law.md § 5). */
export const KUNDE_ARTER = {
  kommune: 'offentlig',
  region: 'offentlig',
  stat: 'offentlig',
  // Publicly owned companies are under the authorities' terms, though they pay (Vilkår § 11).
  'offentlig-virksomhed': 'offentlig',
  // The CPR Administration itself, with its customer centre: grants access and verifies users (Vilkår § 2, source 000).
  'cpr-kontor': 'offentlig',
  // The operator runs the system and acts for public authorities only through a user of theirs.
  operatoer: 'offentlig',
  // A school system is run for authorities by a company, and is treated as the company it is until an agreement says more.
  skolesystem: 'privat',
  'privat-virksomhed': 'privat',
  boligorganisation: 'privat',
  'privat-udlejer': 'privat',
} as const satisfies Record<string, 'offentlig' | 'privat'>;

/** A kind of customer. */
export type KundeArt = keyof typeof KUNDE_ARTER;

/** What a customer is to the law: a public authority or a private party. */
export type Retsart = (typeof KUNDE_ARTER)[KundeArt];

/**
 * What a customer is when data are handed out: as the law sees it, or a landlord who asks about a dwelling of its own, who has
 * what CPR-loven § 39, stk. 2-3, gives and nothing beyond it.
 */
export type Modtager = Retsart | 'udlejer';

/** The kinds of customer that are public authorities to the campaign of source 000: not the office itself, nor the operator. */
export const MYNDIGHED_ARTER: readonly KundeArt[] = ['kommune', 'region', 'stat', 'offentlig-virksomhed'];

/** Says whether a text names a kind of customer. */
export function isKundeArt(text: string): text is KundeArt {
  return Object.hasOwn(KUNDE_ARTER, text);
}

/** The kinds of customer in words. */
export const KUNDE_ART_NAVNE: Readonly<Record<KundeArt, { readonly da: string; readonly en: string }>> = {
  kommune: { da: 'Kommune', en: 'Municipality' },
  region: { da: 'Region', en: 'Region' },
  stat: { da: 'Stat', en: 'State' },
  'offentlig-virksomhed': { da: 'Offentligt ejet virksomhed', en: 'Publicly owned company' },
  'cpr-kontor': { da: 'CPR-administrationen', en: 'The CPR Administration' },
  operatoer: { da: 'Operatør', en: 'Operator' },
  skolesystem: { da: 'Skolesystem', en: 'School system' },
  'privat-virksomhed': { da: 'Privat virksomhed', en: 'Private company' },
  boligorganisation: { da: 'Boligorganisation', en: 'Housing organisation' },
  'privat-udlejer': { da: 'Privat udlejer', en: 'Private landlord' },
};

/** A customer of the register. Times are ISO instants; `gyldigTil` is `infinity` while it runs. */
export interface Kunde {
  readonly kundenr: string;
  readonly cvr: string | undefined;
  readonly navn: string;
  readonly art: KundeArt;
  /** The e-mail address of the customer, where it is known: letters to it and its application go there. */
  readonly epost?: string | undefined;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** The customer number that entries of unidentified callers belong to: the operator (ARCHITECTURE.md). */
export const OPERATOER_KUNDENR = '0000';
