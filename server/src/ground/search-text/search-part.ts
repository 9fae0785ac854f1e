/** A place in a typed text, in UTF-16 units: `end` is the first that is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part of a typed text is taken for, with what it says. */
export type Understood =
  | { readonly kind: 'navn' }
  /** Days of birth, `YYYY-MM-DD`, both included. */
  | { readonly kind: 'foedt'; readonly fra: string; readonly til: string }
  /** Ages in full years, both included; one of them may be open. */
  | { readonly kind: 'alder'; readonly fra?: number; readonly til?: number }
  | {
      readonly kind: 'adresse';
      readonly vejnavn: string;
      readonly husnummer?: string;
      readonly etage?: string;
      readonly sidedoer?: string;
      readonly postnummer?: string;
    }
  /** The municipality, four digits, and its name. */
  | { readonly kind: 'kommune'; readonly kode: string; readonly navn: string }
  /** A whole personnummer: nobody is searched for by it, the person is looked up. */
  | { readonly kind: 'personnummer' }
  | { readonly kind: 'ukendt'; readonly problem: PartProblem };

/** Why a part is not used: some digits of a personnummer, a second part of a kind there can be one of, or not understood. */
export type PartProblem = 'delvist-nummer' | 'dobbelt' | 'ulaeselig';

/** One part of a typed text. */
export type SearchPart = Span & Understood;

/** A municipality that can be named: its code, four digits, and its name. */
export interface NamedKommune {
  readonly kode: string;
  readonly navn: string;
}
