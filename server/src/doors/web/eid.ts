import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { isRefusal } from '../../ground/refusals/index.ts';
import { approachOf, setAttempt, setSession, takeAttempt, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';
import { tellSession } from './tell-session.ts';

/** The page of the client that the broker sends the browser back to. */
const PAGE = '/eid/';

/**
 * Routes of a sign-in with MitID Erhverv. The browser goes to the broker with what begins it, comes back to a page of ours, and that
 * page tells the server what it was given: so that no other site can have a session begun.
 */
export function eidRoutes(door: FastifyInstance, desk: Desk): void {
  door.post('/api/eid/begynd', async (request, reply) => {
    const { niveau } = textsOf(request.body);
    const begun = await desk.beginEid({ niveau: niveau === 'hoej' ? 'hoej' : 'betydelig', svar: pageOf(request) });
    if (isRefusal(begun)) return sendRefusal(reply, begun, undefined);
    setAttempt(request, reply, begun.forsoeg);
    return { adresse: begun.adresse };
  });

  door.post('/api/eid/svar', async (request, reply) => {
    const { code = '', state = '' } = textsOf(request.body);
    const forsoeg = takeAttempt(request, reply);
    const outcome = await desk.signOnByEid(approachOf(request), { code, state, forsoeg, svar: pageOf(request) });
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    if (outcome.kind === 'signed-on') setSession(request, reply, outcome.token, outcome.udloeber);
    const session = tellSession(outcome.caller, desk.present().registrering);
    return { session, genaabnet: outcome.kind === 'reopened' };
  });
}

/** The page as the browser sees it; the broker sends nobody to an address it does not know us by. */
function pageOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}${PAGE}`;
}
