import type { FastifyInstance } from 'fastify';
import { type Desk, FORMAAL, toldAtSignOn } from '../../desk/index.ts';
import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { approachOf, clearSession, setSession, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';
import { tellSession } from './tell-session.ts';

/** Routes of the session: sign on and off, change the password, who am I, choose the purpose. */
export function sessionRoutes(door: FastifyInstance, desk: Desk): void {
  for (const [path, changes] of [
    ['/api/signon', false],
    ['/api/newpass', true],
  ] as const) {
    door.post(path, async (request, reply) => {
      const { personkode = '', kendeord = '', nytKendeord = '', gentag } = textsOf(request.body);
      const outcome = await desk.signOn({
        approach: { doer: 'web', kilde: request.ip },
        kanal: 'web',
        personkode: personkode.trim(),
        password: kendeord,
        ...(changes ? { change: { password: nytKendeord, again: gentag } } : {}),
      });
      if (outcome.kind === 'refused') {
        return sendRefusal(reply, toldAtSignOn(outcome.refusal), outcome.receipt?.entryId);
      }
      setSession(request, reply, outcome.token, outcome.udloeber);
      return tellSession(outcome.caller, desk.present().registrering);
    });
  }

  door.get('/api/me', async (request, reply) => {
    const caller = await desk.whoIs(approachOf(request));
    return isRefusal(caller) ? sendRefusal(reply, caller, undefined) : tellSession(caller, desk.present().registrering);
  });

  door.post('/api/signoff', async (request, reply) => {
    const ended = await desk.signOff(approachOf(request));
    clearSession(reply);
    if (!ended) return sendRefusal(reply, refuse('midlertidigt-utilgaengelig'), undefined);
    return reply.code(204).send();
  });

  door.post('/api/laas', async (request, reply) => {
    const locked = await desk.lock(approachOf(request));
    if (!locked) return sendRefusal(reply, refuse('midlertidigt-utilgaengelig'), undefined);
    return reply.code(204).send();
  });

  door.post('/api/laasop', async (request, reply) => {
    const { kendeord = '' } = textsOf(request.body);
    const outcome = await desk.reopen(approachOf(request), { adgangsmiddel: 'kendeord', kendeord });
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    return tellSession(outcome.caller, desk.present().registrering);
  });

  // The desk notes that the user is there whenever it identifies a session.
  door.post('/api/tilstede', async (request, reply) => {
    const caller = await desk.whoIs(approachOf(request));
    return isRefusal(caller) ? sendRefusal(reply, caller, undefined) : reply.code(204).send();
  });

  door.post('/api/formaal', async (request, reply) => {
    const caller = await desk.whoIs(approachOf(request));
    if (isRefusal(caller)) return sendRefusal(reply, caller, undefined);
    const { formaal = '' } = textsOf(request.body);
    if (!FORMAAL.some(({ id }) => id === formaal)) return sendRefusal(reply, refuse('felt-mangler'), undefined);
    const chosen = await desk.chooseFormaal(approachOf(request), caller, formaal);
    if (!chosen) return sendRefusal(reply, refuse('midlertidigt-utilgaengelig'), undefined);
    return reply.code(204).send();
  });
}
