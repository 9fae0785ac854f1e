import { call } from './call.ts';

/** Asks what an application for access can say. */
export const findApplicationChoices = () => call('GET /api/anmodningsvalg');
