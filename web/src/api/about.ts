import { call } from './call.ts';

/** Asks what this system is. */
export const findAbout = () => call('GET /api/about');

/** Asks for the field catalogue. */
export const findCatalogue = () => call('GET /api/katalog');
