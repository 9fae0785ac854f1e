import type { FastifyInstance, FastifyReply } from 'fastify';
import { ACTS, type ActFile, type ActOutcome, type Desk, findAct, hvervOf } from '../../desk/index.ts';
import { isRefusal } from '../../ground/refusals/index.ts';
import { approachOf, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';

/** A list of users from a file of a spreadsheet goes in the body as well: bytes. */
const BODY_BYTES_MAX = 8 * 1024 * 1024;

/** The routes of administrative acts: which the caller may do, and one for all of them, since each says itself what it takes. */
export function actRoutes(door: FastifyInstance, desk: Desk): void {
  door.get('/api/handlinger', async (request, reply) => {
    const caller = await desk.whoIs(approachOf(request));
    if (isRefusal(caller)) return sendRefusal(reply, caller, undefined);
    const hverv = hvervOf(caller, desk.present().registrering);
    const own = ACTS.filter(({ by }) => by.some((one) => hverv.has(one)));
    return {
      handlinger: own.map(({ id, da, en, changes, fields }) => ({
        ...{ id, da, en, changes },
        felter: Object.entries(fields).map(([navn, field]) => ({ navn, ...field })),
      })),
    };
  });

  door.post<{ Params: { id: string } }>(
    '/api/handling/:id',
    { bodyLimit: BODY_BYTES_MAX },
    async (request, reply): Promise<FastifyReply> => {
      const { id } = request.params;
      const { krypter, ...input } = textsOf(request.body);
      // The journal keeps the name of an act, and nothing that somebody wrote instead of one.
      const act = findAct(id)?.id ?? 'ukendt';
      const pages = `${request.protocol}://${request.host}`;
      return answer(reply, await desk.perform({ approach: approachOf(request), act, input, krypter, pages }));
    },
  );
}

function answer(reply: FastifyReply, outcome: ActOutcome): FastifyReply {
  if (outcome.kind === 'refused') {
    const { refusal, receipt } = outcome;
    return sendRefusal(reply, refusal, receipt?.entryId, refusal.field === undefined ? {} : { felt: refusal.field });
  }
  const { fil, ...told } = outcome.result;
  const journal = outcome.receipt.entryId;
  if (fil === undefined) return reply.send({ journal, ...told });
  if (Object.keys(told).length === 0) return sendFile(reply, fil);
  // What is told besides the file comes with it, the bytes as base64.
  const { navn, type, bytes } = fil;
  return reply.send({ journal, ...told, fil: { navn, type, bytes: Buffer.from(bytes).toString('base64') } });
}

function sendFile(reply: FastifyReply, { navn, type, bytes }: ActFile): FastifyReply {
  return reply
    .type(type)
    .header('Content-Disposition', `attachment; filename="${navn.replace(/[^\w.-]/g, '_')}"`)
    .send(Buffer.from(bytes));
}
