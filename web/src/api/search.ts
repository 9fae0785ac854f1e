import { call } from './call.ts';
import type { SearchAsked } from './contract/search.ts';

/** Searches for persons by what is typed; it goes in the body, as numbers do. */
export const search = (asked: SearchAsked) => call('POST /api/soeg', asked);

/** Asks which municipalities a search can be narrowed to. */
export const findKommuner = () => call('GET /api/kommuner');
