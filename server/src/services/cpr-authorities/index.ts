import { personLookup } from '../person-lookup.ts';

/** CprAuthorities: the authorities and countries codes stand for; about no person (datafordeler.md § 3). */
export const CPR_AUTHORITIES = personLookup({
  id: 'CprAuthorities',
  da: 'Datafordeleren: myndigheder',
  en: 'Datafordeler: authorities',
  keys: [],
  fields: new Set(),
  prisklasse: 'gratis',
  check: () => ({
    search: { by: 'conditions', groups: [] },
    personnumre: [],
    limit: 0,
    skip: 0,
    after: undefined,
    countOnly: false,
    history: false,
  }),
});
