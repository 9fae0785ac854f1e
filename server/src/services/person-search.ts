import type { Refusal } from '../ground/refusals/index.ts';
import type { Search } from '../rooms/register/index.ts';
import { GENERAL_QUESTIONS } from './person-lookup.ts';
import { openSearchKeys, type SearchKeys } from './search-keys.ts';
import type { SearchQuestion, Service, ServiceDefinition } from './tjeneste.ts';

/** What a search service says of itself beside what every service does. */
export interface SearchDefinition extends ServiceDefinition {
  readonly keys: readonly string[];
  /** The search that the keys ask for; what is wrong with them is told to the keys. */
  searchOf(keys: SearchKeys): Search;
}

/** The keys of every search: how many at most, where to go on, whether only to count, and whether nobody unless all. */
const PAGE_KEYS = ['maksimum', 'fortsaet', 'kunAntal', 'heleListen'];

/** How many persons an answer has when nothing is said, as callers use it (cpr-services.md § 8.6), and at most (ours). */
const HITS_USUAL = 20;
const HITS_MAX = 100;

/** A service that searches for persons and answers with a hit list. */
export function personSearch({ searchOf, ...definition }: SearchDefinition): Service {
  const keys = [...definition.keys, ...PAGE_KEYS];
  return {
    relationFields: new Set(),
    prisklasse: 'soegning',
    relationsOf: () => [],
    ...definition,
    keys,
    check: (given) => checkSearch(openSearchKeys(given, keys), searchOf),
    questions: [...GENERAL_QUESTIONS, ...(definition.questions ?? [])],
  };
}

function checkSearch(keys: SearchKeys, searchOf: SearchDefinition['searchOf']): SearchQuestion | Refusal {
  const search = searchOf(keys);
  const question: SearchQuestion = {
    search,
    personnumre: [],
    limit: Math.min(Number(keys.findAs('maksimum', /^0*[1-9]\d{0,3}$/) ?? HITS_USUAL), HITS_MAX),
    after: keys.findAs('fortsaet', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i),
    skip: 0,
    history: false,
    countOnly: keys.isSet('kunAntal'),
    wholeOnly: keys.isSet('heleListen'),
  };
  return keys.wrong ?? question;
}
