/** What of its customer's access the work of a user needs (Vilkår § 3), as the pages tell it. */
export { NeedTold } from './need-told.tsx';
export { useNeedOffers } from './use-need-offers.ts';
