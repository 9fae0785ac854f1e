import type { FastifyInstance } from 'fastify';
import { certificateOf, type Desk } from '../../desk/index.ts';
import { approachOf, setSession } from './approach.ts';
import { sendRefusal } from './refusals.ts';
import { tellSession } from './tell-session.ts';

/** Routes of an employee's certificate: sign on with the one in the connection, and open the locked session again with it. */
export function certificateRoutes(door: FastifyInstance, desk: Desk): void {
  door.post('/api/certifikat/signon', async (request, reply) => {
    const credentials = certificateOf(request.raw.socket);
    const outcome = await desk.signOnByCertificate({ doer: 'web', kilde: request.ip, credentials });
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    setSession(request, reply, outcome.token, outcome.udloeber);
    return tellSession(outcome.caller, desk.present().registrering);
  });

  door.post('/api/certifikat/laasop', async (request, reply) => {
    const connection = certificateOf(request.raw.socket);
    const outcome = await desk.reopen(approachOf(request), { adgangsmiddel: 'certifikat', connection });
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    return tellSession(outcome.caller, desk.present().registrering);
  });
}
