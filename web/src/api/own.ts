import { call } from './call.ts';
import type { TryOut } from './contract/own.ts';

/** Asks what the signed-in user may see, and why. */
export const findAccess = () => call('GET /api/adgang');

/** Asks what a lookup would come to, without making it. */
export const tryOut = (tried: TryOut) => call('POST /api/adgang/proev', tried);

/** Asks for the user's own lookups: the newest, or those before an entry. */
export const traceOwn = (before: string | undefined) => call('POST /api/egne-opslag', { before });
