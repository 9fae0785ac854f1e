import type { KoenBogstav } from './unissued-number.ts';

/**
 * A time in the tables: `yyyy-MM-dd`, or the twelve digits of a delivered time where part of it is unknown
 * (`196100000000`); a `*` behind it makes it uncertain. Source: record-layouts.md § 3.
 */
export type Tid = string;

/** One stretch of a life. It lasts until the next one begins; the last one is where the person is now. */
export type Step =
  | { readonly kind: 'home'; readonly address: string; readonly from: Tid; readonly coName?: string }
  | { readonly kind: 'abroad'; readonly land: string; readonly from?: Tid; readonly lines: readonly string[] }
  | { readonly kind: 'missing'; readonly from: Tid }
  | { readonly kind: 'dead'; readonly from: Tid }
  | { readonly kind: 'administrative'; readonly from: Tid }
  | { readonly kind: 'replaced'; readonly status: '50' | '60'; readonly from: Tid; readonly by: string };

/** A name and when it began, birth when left out. A row marked A or K ends as it begins (register.md § 4.5). */
export interface NamePeriod {
  readonly first: string;
  readonly firstMark?: '+' | '*' | '=';
  readonly middle?: string;
  readonly last: string;
  readonly from?: Tid;
  readonly mark?: 'A' | 'K';
}

/** Somebody without a personnummer, known by name (`Surname,First`) and perhaps birth date. */
export interface Outsider {
  readonly name: string;
  readonly born?: Tid;
}

/** Text lines with the date they hold from and, where one is set, the date they are to be deleted. */
export interface DatedLines {
  readonly lines: readonly string[];
  readonly from: Tid;
  readonly deleteOn?: Tid;
}

/** Who holds custody: from the date on, by the codes of RELTYP-FORÆLDREMYN; `other` names a person of the tables. */
export interface Custody {
  readonly role: '0003' | '0004' | '0005' | '0006';
  readonly from: Tid;
  readonly other?: string;
}

/** An invented person as the household tables write it. Relatives are named by their keys. */
export interface PersonDescription {
  readonly key: string;
  readonly koen: KoenBogstav;
  readonly born: Tid;
  /** Parish, municipality or country code of the registration of birth. */
  readonly birthplace: string;
  /** In order of time; the last unmarked one is the name now. */
  readonly names: readonly NamePeriod[];
  readonly life: readonly Step[];
  readonly occupation?: string;
  /** A key, or somebody without a number. */
  readonly mother?: string | Outsider;
  readonly father?: string | Outsider;
  /** Code and start, birth when left out; in order of time. Left out: Danish from birth. */
  readonly citizenship?: readonly (readonly [land: string, from?: Tid])[];
  /** Letter and start, birth when left out; in order of time. Left out: member from birth. */
  readonly church?: readonly (readonly [letter: 'F' | 'U' | 'A', from?: Tid])[];
  readonly numberFrom?: Tid;
  /** Former numbers: keys of the records that were replaced. */
  readonly formerly?: readonly string[];
  readonly correctedHomes?: readonly { readonly address: string; readonly at: Tid; readonly mark: 'A' | 'K' }[];
  readonly supplementary?: DatedLines;
  readonly contact?: DatedLines;
  readonly protections?: readonly (readonly [type: '0001' | '0002' | '0003' | '0004', from: Tid, deleteOn?: Tid])[];
  readonly creditWarning?: Tid;
  readonly custody?: readonly Custody[];
  readonly guardian?: { readonly from: Tid; readonly by: string | (Outsider & { readonly lines: readonly string[] }) };
  readonly municipal?: { readonly type: string; readonly code: string; readonly from: Tid; readonly remark: string };
  readonly notes?: readonly (readonly [number: string, line: string, from: Tid, deleteOn?: Tid])[];
  readonly election?: { readonly code: string; readonly right: Tid; readonly from: Tid; readonly deleteOn?: Tid };
  readonly orderToMove?: { readonly from: Tid; readonly text: string };
  /** Code, registration time (twelve digits) and derived mark, beside the events that follow from the life. */
  readonly events?: readonly (readonly [code: string, at: string, derived?: string])[];
}

/** A marriage (G) or registered partnership (P). A death in the life of one of the two ends it by itself. */
export interface Union {
  readonly kind: 'G' | 'P';
  readonly of: readonly [string, string | Outsider];
  readonly from: Tid;
  readonly dissolved?: Tid;
  readonly separated?: Tid;
}

/** The people of one table. */
export interface Households {
  readonly persons: readonly PersonDescription[];
  readonly unions: readonly Union[];
}

/** Lives at an address, written as in `dwellingAt`. */
export const home = (address: string, from: Tid, coName?: string): Step =>
  coName === undefined ? { kind: 'home', address, from } : { kind: 'home', address, from, coName };

/** Lives in a country (CPR country code); without a date, since before anything is known. */
export const abroad = (land: string, from?: Tid, lines: readonly string[] = []): Step =>
  from === undefined ? { kind: 'abroad', land, lines } : { kind: 'abroad', land, from, lines };

/** Has disappeared (status 70). */
export const missing = (from: Tid): Step => ({ kind: 'missing', from });

/** Is dead (status 90). */
export const dead = (from: Tid): Step => ({ kind: 'dead', from });

/** Has a number for administrative purposes (status 20). */
export const administrative = (from: Tid): Step => ({ kind: 'administrative', from });

/** The number has given way to that of another record: 50 double number, 60 changed number. */
export const replaced = (status: '50' | '60', from: Tid, by: string): Step => ({ kind: 'replaced', status, from, by });
