import type { Sted } from '../ground/addresses/index.ts';
import type { FactInTime } from '../ground/facts/index.ts';
import type { Personnummer } from '../ground/personnummer/index.ts';
import type { Refusal } from '../ground/refusals/index.ts';
import type { LegalQuestion, Modtager } from '../rooms/access/index.ts';
import type { Search } from '../rooms/register/index.ts';

/**
 * What is asked, once the input rules have been passed: for one person by number, for those a search finds, or for those who
 * live and lived in a dwelling.
 */
export type Question = NumberQuestion | SearchQuestion | DwellingQuestion;

/** A question of a landlord for those who live at a place now, and those who left it. */
export interface DwellingQuestion {
  readonly sted: Sted;
  /** The owner's CVR number or personnummer. */
  readonly ejer: string;
  /** The day from which on it is asked who left, `YYYY-MM-DD`; undefined: twelve months back. */
  readonly fra: string | undefined;
}

/** A question about one person by number. */
export interface NumberQuestion {
  readonly personnummer: Personnummer;
  /** Whether facts no longer or not yet in force are asked for as well. */
  readonly history: boolean;
  /** Whether it is asked for each fact where it comes from and since when it is known. */
  readonly origins?: boolean;
  /** The search of which this is the short way, and which answers where it finds more. */
  readonly otherwise?: SearchQuestion;
}

/** A question for the persons a search finds; nobody found is an answer. */
export interface SearchQuestion {
  readonly search: Search;
  /** The personnumre the search names. Whoever is found by one is looked up, everybody else appears in a hit list. */
  readonly personnumre: readonly Personnummer[];
  /** The highest number of persons in the answer. */
  readonly limit: number;
  /** The restart key of the answer before, a UUID. */
  readonly after: string | undefined;
  /** How many hits to leave out after it, for protocols that count pages. */
  readonly skip: number;
  /** Whether facts no longer or not yet in force are asked for as well. */
  readonly history: boolean;
  /** Whether only the number of hits is asked for. */
  readonly countOnly: boolean;
  /** Whether somebody is to be identified: exactly one person is an answer, who then counts as looked up. */
  readonly onlyOne?: boolean;
  /** Whether the whole list is asked for or none: more hits than the limit are no answer, and nobody is in it. */
  readonly wholeOnly?: boolean;
}

/** A search as a door has translated it, for services that take one; the service says whether it may be asked so. */
export type AskedSearch = Omit<SearchQuestion, 'history'>;

/** Tells a search from a question by number. */
export function isSearch(question: Question): question is SearchQuestion {
  return 'search' in question;
}

/** Tells a landlord's question about a dwelling from the others. */
export function isAboutDwelling(question: Question): question is DwellingQuestion {
  return 'sted' in question;
}

/** Tells a question for what is in force and nothing more: neither history nor where the facts come from. */
export function asksCurrentOnly(question: Question): boolean {
  // Who left a dwelling within a year is what the act gives a landlord beside what is in force (CPR-loven § 39, stk. 2-3).
  if (isAboutDwelling(question)) return true;
  return !question.history && (isSearch(question) || question.origins !== true);
}

/** The personnumre a question names. */
export function personnumreOf(question: Question): readonly Personnummer[] {
  if (isAboutDwelling(question)) return [];
  return isSearch(question) ? question.personnumre : [question.personnummer];
}

/** How a relative is related to the person looked up. */
export type Relation = 'mor' | 'far' | 'aegtefaelle' | 'barn' | 'andet';

/** Somebody a service delivers beside the person looked up. */
export interface RelatedNumber {
  readonly personnummer: string;
  readonly relation: Relation;
}

/** One service of the catalogue: what may be asked, by whom, what it answers, at what price. */
export interface Service {
  /** The official name, e.g. `Stam+`; callers may write it in any case. */
  readonly id: string;
  readonly da: string;
  readonly en: string;
  /** The neutral names of the keys a question may have. */
  readonly keys: readonly string[];
  /** The ids of the fields it answers for the person looked up. */
  readonly fields: ReadonlySet<string>;
  /** The ids of the fields it answers for relatives; empty where there are none. */
  readonly relationFields: ReadonlySet<string>;
  /** The price class an answer is charged by. */
  readonly prisklasse: string;
  readonly questions: readonly LegalQuestion[];
  /** As what it hands out data to whoever may ask it; undefined: as what the customer is to the law. */
  readonly modtager?: Modtager;
  /** The input rules. Only services of protocols with a query language look at `search`. */
  check(keys: Readonly<Record<string, string>>, search?: AskedSearch): Question | Refusal;
  /** Whom else it delivers, by the facts found and permitted. */
  relationsOf(facts: readonly FactInTime[], personnummer: string): readonly RelatedNumber[];
}

/** What a service says of itself; the rest is usual for a lookup of one person by number. */
export type ServiceDefinition = Pick<Service, 'id' | 'da' | 'en' | 'fields'> & Partial<Service>;
