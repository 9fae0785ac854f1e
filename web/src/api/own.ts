import { call } from './call.ts';

/** Asks what the signed-in user may see, and why. */
export const findAccess = () => call('GET /api/adgang');

/** Asks for the user's own lookups: the newest, or those before an entry. */
export const traceOwn = (before: string | undefined) => call('POST /api/egne-opslag', { before });
