import type { FastifyInstance } from 'fastify';
import { type Desk, dwellingChoicesOf, tellDwelling } from '../../desk/index.ts';
import { isRefusal } from '../../ground/refusals/index.ts';
import { approachOf, blankAsNone, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';

/** A landlord's lookup of a dwelling. What is asked travels in the body: the owner may be named by personnummer. */
export function boligopslagRoutes(door: FastifyInstance, desk: Desk): void {
  door.get('/api/boligopslag/valg', async (request, reply) => {
    const caller = await desk.whoIs(approachOf(request));
    const choices = isRefusal(caller) ? caller : dwellingChoicesOf(caller, desk.present());
    return isRefusal(choices) ? sendRefusal(reply, choices, undefined) : choices;
  });

  door.post('/api/boligopslag/adresser', async (request, reply) => {
    const { tekst = '', kommunekode, vejkode, husnummer } = textsOf(request.body);
    const isHouse = kommunekode !== undefined && vejkode !== undefined && husnummer !== undefined;
    const asked = isHouse ? { hus: { kommunekode, vejkode, husnr: husnummer } } : { tekst };
    const found = await desk.suggestAddresses(approachOf(request), asked);
    if (isRefusal(found)) return sendRefusal(reply, found, undefined);
    return {
      adresser: found.map(({ betegnelse, husnummerId, adresseId, etage, doer }) => ({
        ...{ betegnelse, husnummerId, adresseId, etage, sidedoer: doer },
      })),
    };
  });

  door.post('/api/boligopslag', async (request, reply) => {
    const { formaal, sag, filer, ...keys } = textsOf(request.body);
    const outcome = await desk.ask({
      ...approachOf(request),
      service: 'BOLIGOPSLAG',
      keys,
      formaal: blankAsNone(formaal),
      sag: blankAsNone(sag)?.slice(0, 200),
      asOf: desk.present(),
    });
    if (outcome.kind === 'refused') {
      const { refusal, receipt } = outcome;
      return sendRefusal(reply, refusal, receipt?.entryId, refusal.field === undefined ? {} : { felt: refusal.field });
    }
    const told = tellDwelling(outcome);
    reply.header('X-OpenCPR-Journal', outcome.receipt.entryId);
    return reply.send(filer === 'ja' ? { ...told, filer: await writeFiles(desk, told) } : told);
  });
}

/** The answer as files, their bytes as base64. */
async function writeFiles(desk: Desk, told: Parameters<Desk['writeDwellingFiles']>[0]) {
  const files = await desk.writeDwellingFiles(told);
  return files.map(({ bytes, ...file }) => ({ ...file, bytes: Buffer.from(bytes).toString('base64') }));
}
