import type { SearchAsked } from '../api/index.ts';

/** What stands beside the field, each as it was filled in; blank is not chosen. */
export interface Filters {
  readonly maade: 'begynder' | 'hele' | 'lyder';
  readonly koen: '' | 'K' | 'M';
  readonly kommune: string;
  /** Years of birth, four digits. */
  readonly foedtFra: string;
  readonly foedtTil: string;
  /** Ages in full years. */
  readonly alderFra: string;
  readonly alderTil: string;
  readonly tidligereNavne: boolean;
}

/** Nothing chosen. */
export const NO_FILTERS: Filters = {
  maade: 'begynder',
  koen: '',
  kommune: '',
  foedtFra: '',
  foedtTil: '',
  alderFra: '',
  alderTil: '',
  tidligereNavne: false,
};

/** Says whether a filter is half written: a year of fewer than four digits, or what is no number. */
export const isYear = (text: string): boolean => text === '' || /^(?:18|19|20)\d\d$/.test(text);
/** The same for an age. */
export const isAge = (text: string): boolean => text === '' || /^\d{1,3}$/.test(text);

/** The filters as they are asked with; one that is half written does not count yet. */
export function askedWith(filters: Filters): Omit<SearchAsked, 'tekst'> {
  const { maade, koen, kommune, foedtFra, foedtTil, alderFra, alderTil, tidligereNavne } = filters;
  return {
    maade,
    koen,
    kommune,
    foedtFra: isYear(foedtFra) && foedtFra !== '' ? `${foedtFra}-01-01` : '',
    foedtTil: isYear(foedtTil) && foedtTil !== '' ? `${foedtTil}-12-31` : '',
    alderFra: isAge(alderFra) ? alderFra : '',
    alderTil: isAge(alderTil) ? alderTil : '',
    tidligereNavne: tidligereNavne ? 'ja' : '',
  };
}

/** How many filters are chosen. */
export function countOf(filters: Filters): number {
  const chosen = Object.entries(NO_FILTERS).filter(([name, none]) => Reflect.get(filters, name) !== none);
  return chosen.length;
}
