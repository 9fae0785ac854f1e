import { acceptsVilkaar, type LegalQuestion } from '../../rooms/access/index.ts';

/**
 * 13: the landlord service is used by the standard terms for private companies, and the customer stands by the version that
 * applies (S003, vilkår og databeskyttelse). Their text is not public.
 */
export const TERMS_ACCEPTED: LegalQuestion = {
  number: '13',
  source: 'S003 (vilkår og databeskyttelse)',
  da: 'Har I accepteret standardvilkårene for private virksomheder?',
  en: 'Have you accepted the standard terms for private companies?',
  isOfCustomer: true,
  decide: ({ caller, at }) =>
    acceptsVilkaar(caller.udlejer, at)
      ? { answer: 'yes', da: 'I har accepteret vilkårene.', en: 'You have accepted the terms.' }
      : {
          answer: 'no',
          da: 'I har ikke accepteret de vilkår, der gælder.',
          en: 'You have not accepted the terms that apply.',
        },
};
