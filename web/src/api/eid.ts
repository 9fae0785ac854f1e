import { call } from './call.ts';
import type { EidBegin, EidReturn } from './contract/eid.ts';

/** Begins a sign-in with MitID Erhverv; the answer says where the browser is to go. */
export const beginEid = (asked: EidBegin) => call('POST /api/eid/begynd', asked);

/** Tells the server what the broker sent back: signs in, or opens the locked session again. */
export const returnFromEid = (returned: EidReturn) => call('POST /api/eid/svar', returned);
