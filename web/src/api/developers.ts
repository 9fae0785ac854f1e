import { call } from './call.ts';

/** Asks what developers are told; a fault outside a demo system, where there is none of it. */
export const findDevelopers = () => call('GET /api/udviklere');
