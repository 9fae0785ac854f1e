import type { FastifyInstance } from 'fastify';
import { type Desk, PASSWORD_RULES } from '../../desk/index.ts';
import { textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';

/**
 * Routes of the link by which a user chooses the own password. Its token stands behind the # of the address, which browsers
 * keep to themselves, and comes here in the body: no log of ours or of anybody on the way has it.
 */
export function activationRoutes(door: FastifyInstance, desk: Desk): void {
  door.post('/api/aktivering', async (request, reply) => {
    const { token = '' } = textsOf(request.body);
    const outcome = await desk.findActivation({ doer: 'web', kilde: request.ip }, token);
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    const { bruger, kunde, krav, udloeber } = outcome.aktivering;
    const { lengthMin, lengthMax } = PASSWORD_RULES[krav.kendeordspolitik];
    return {
      bruger: { personkode: bruger.personkode, navn: bruger.navn },
      kunde: kunde.navn,
      politik: { id: krav.kendeordspolitik, lengthMin, lengthMax },
      udloeber,
    };
  });

  door.post('/api/aktiver', async (request, reply) => {
    const { token = '', nytKendeord = '', gentag = '' } = textsOf(request.body);
    const chosen = { password: nytKendeord, again: gentag };
    const outcome = await desk.activate({ doer: 'web', kilde: request.ip }, token, chosen);
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    return { personkode: outcome.aktivering.bruger.personkode };
  });
}
