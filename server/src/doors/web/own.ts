import type { FastifyInstance } from 'fastify';
import { type Desk, findService, tellAccess } from '../../desk/index.ts';
import { isRefusal, REFUSALS } from '../../ground/refusals/index.ts';
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
    const lookups = outcome.lookups.map(({ tjeneste, udfald, ...lookup }) => {
      const { da = tjeneste, en = tjeneste } = findService(tjeneste) ?? {};
      return { ...lookup, tjeneste: { id: tjeneste, da, en }, afslag: refusalIn(udfald) };
    });
    return { journal: outcome.receipt.entryId, lookups, next: outcome.next };
  });
}

/** The refusal an entry's outcome names, in words; undefined for an answer. */
function refusalIn(udfald: string): { da: string; en: string } | undefined {
  const [outcome, code] = udfald.split(':');
  if (outcome !== 'afslag') return undefined;
  const row = REFUSALS.find((one) => one.code === code);
  return row === undefined ? { da: udfald, en: udfald } : { da: row.da, en: row.en };
}
