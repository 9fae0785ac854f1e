// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { AnswerEntry, FieldState, Situation } from './lookup.ts';

/** What is typed, what stands beside the field, and which part of the hits is wanted. Blank is nothing. */
export interface SearchAsked {
  /** What is typed, at most 200 characters. */
  readonly tekst: string;
  /** What the text is to be taken for where it could be either. */
  readonly som?: '' | 'navn' | 'adresse' | undefined;
  /** Whether the last word of a name may be unfinished (usual), every word is whole, or it sounds so. */
  readonly maade?: '' | 'begynder' | 'hele' | 'lyder' | undefined;
  readonly koen?: '' | 'K' | 'M' | undefined;
  /** Municipality code, four digits. */
  readonly kommune?: string | undefined;
  /** `YYYY-MM-DD`: the first day of birth. */
  readonly foedtFra?: string | undefined;
  /** `YYYY-MM-DD`: the last day of birth. */
  readonly foedtTil?: string | undefined;
  /** The lowest age, full years. */
  readonly alderFra?: string | undefined;
  /** The highest age, full years. */
  readonly alderTil?: string | undefined;
  /** Whether former names are searched as well. */
  readonly tidligereNavne?: '' | 'ja' | undefined;
  /** `hele` (usual): the whole list, or the refusal `for-mange` and nobody. `side`: page by page. */
  readonly vis?: 'hele' | 'side' | undefined;
  /** The restart key of the page before. */
  readonly fortsaet?: string | undefined;
  /** The highest number of persons: 20 when nothing is said, at most 100. */
  readonly maksimum?: string | undefined;
  readonly formaal?: string | undefined;
  /** The case reference. */
  readonly sag?: string | undefined;
}

/** A part of what was typed and what it was taken for; `start` and `end` are its place in the text (NFC). */
export type SearchPart =
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: 'navn';
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: 'foedt';
      /** `YYYY-MM-DD`. */
      readonly fra: string;
      /** `YYYY-MM-DD`. */
      readonly til: string;
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: 'alder';
      readonly fra?: number | undefined;
      readonly til?: number | undefined;
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: 'adresse';
      readonly vejnavn: string;
      readonly husnummer?: string | undefined;
      readonly etage?: string | undefined;
      readonly sidedoer?: string | undefined;
      readonly postnummer?: string | undefined;
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: 'kommune';
      readonly kode: string;
      readonly navn: string;
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: 'personnummer';
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: 'ukendt';
      readonly problem: 'delvist-nummer' | 'dobbelt' | 'ulaeselig';
    };

/** How a typed text was understood, and what keeps it from being a search. */
export interface Understanding {
  readonly parts: readonly SearchPart[];
  readonly problem?:
    | 'personnummer'
    | 'delvist-nummer'
    | 'dobbelt'
    | 'ulaeselig'
    | 'for-kort'
    | 'mangler-navn'
    | undefined;
}

/** A person of a hit list. */
export interface Hit {
  readonly situationer: readonly Situation[];
  /** By field id, as in the answer of a lookup. */
  readonly fields: Readonly<Record<string, FieldState>>;
}

/** What a search found. */
export interface Hits {
  readonly journal: AnswerEntry;
  readonly forstaaet: Understanding;
  readonly personer: readonly Hit[];
  /** The restart key of the next page, where there is one. */
  readonly naeste?: string | undefined;
}

/** A municipality. */
export interface Kommune {
  /** Four digits. */
  readonly kode: string;
  readonly navn: string;
}

/** The municipalities in force. */
export interface KommuneList {
  readonly kommuner: readonly Kommune[];
}
