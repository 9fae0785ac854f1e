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

const isYear = (text: string): boolean => /^(?:18|19|20)\d\d$/.test(text);
const isAge = (text: string): boolean => /^\d{1,3}$/.test(text);

/** Whether a text is a year or may become one by typing on. */
export const mayBeYear = (text: string): boolean => /^(?:|1|2|18\d?|19\d?|20\d?)$/.test(text) || isYear(text);
/** The same for an age. */
export const mayBeAge = (text: string): boolean => text === '' || isAge(text);

/** The filters as they are asked with; one that is half written does not count yet. */
export function askedWith(filters: Filters): Omit<SearchAsked, 'tekst'> {
  const { maade, koen, kommune, foedtFra, foedtTil, alderFra, alderTil, tidligereNavne } = filters;
  return {
    maade,
    koen,
    kommune,
    foedtFra: isYear(foedtFra) ? `${foedtFra}-01-01` : '',
    foedtTil: isYear(foedtTil) ? `${foedtTil}-12-31` : '',
    alderFra: isAge(alderFra) ? alderFra : '',
    alderTil: isAge(alderTil) ? alderTil : '',
    tidligereNavne: tidligereNavne ? 'ja' : '',
  };
}

/** How many filters count. */
export function countOf(filters: Filters): number {
  const [asked, none] = [askedWith(filters), askedWith(NO_FILTERS)];
  return Object.entries(none).filter(([name, value]) => Reflect.get(asked, name) !== value).length;
}
