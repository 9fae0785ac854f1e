import type { FastifyInstance } from 'fastify';
import { type Desk, tellDwelling } from '../../desk/index.ts';
import { approachOf, blankAsNone, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';

/** A landlord's lookup of a dwelling. What is asked travels in the body: the owner may be named by personnummer. */
export function boligopslagRoutes(door: FastifyInstance, desk: Desk): void {
  door.post('/api/boligopslag', async (request, reply) => {
    const { formaal, sag, ...keys } = textsOf(request.body);
    const outcome = await desk.ask({
      ...approachOf(request),
      service: 'BOLIGOPSLAG',
      keys,
      formaal: blankAsNone(formaal),
      sag: blankAsNone(sag)?.slice(0, 200),
      asOf: desk.present(),
    });
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    return reply.header('X-OpenCPR-Journal', outcome.receipt.entryId).send(tellDwelling(outcome));
  });
}
