import type { FastifyInstance } from 'fastify';
import { type Desk, findService, tellAccess } from '../../desk/index.ts';
import { isRefusal } from '../../ground/refusals/index.ts';
import { approachOf, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';

/** Routes about the signed-in user: what one may see and why, and what one has looked up. */
export function ownRoutes(door: FastifyInstance, desk: Desk): void {
  door.get('/api/adgang', async (request, reply) => {
    const caller = await desk.whoIs(approachOf(request));
    if (isRefusal(caller)) return sendRefusal(reply, caller, undefined);
    return tellAccess(caller, desk.present().registrering);
  });

  door.post('/api/egne-opslag', async (request, reply) => {
    const outcome = await desk.traceOwn(approachOf(request), textsOf(request.body)['before']);
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    const lookups = outcome.lookups.map(({ tjeneste, ...lookup }) => {
      const { da = tjeneste, en = tjeneste } = findService(tjeneste) ?? {};
      return { ...lookup, tjeneste: { id: tjeneste, da, en } };
    });
    return { journal: outcome.receipt.entryId, lookups, next: outcome.next };
  });
}
