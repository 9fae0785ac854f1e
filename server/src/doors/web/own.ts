import type { FastifyInstance } from 'fastify';
import { type Desk, type ExplainedDecision, findService, type ToldGrant, tellAccess } from '../../desk/index.ts';
import { getRefusalRow, isRefusal, REFUSALS } from '../../ground/refusals/index.ts';
import type { NamedKommune } from '../../ground/search-text/index.ts';
import { approachOf, blankAsNone, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';

/** What the routes need beside the desk. */
interface OwnRouteOptions {
  /** The municipalities by their names. */
  readonly kommuner: readonly NamedKommune[];
}

/** Routes about the signed-in user: what one may see and why, trying a question out, and what one has looked up. */
export function ownRoutes(door: FastifyInstance, desk: Desk, { kommuner }: OwnRouteOptions): void {
  const names = new Map(kommuner.map((kommune) => [kommune.kode, kommune]));
  const writeGrant = ({ area, ...grant }: ToldGrant) => ({
    ...grant,
    area: area?.map((kode) => names.get(kode) ?? { kode, navn: kode }),
  });

  door.get('/api/adgang', async (request, reply) => {
    const caller = await desk.whoIs(approachOf(request));
    if (isRefusal(caller)) return sendRefusal(reply, caller, undefined);
    const { grants, ...told } = tellAccess(caller, desk.present().registrering);
    return { ...told, grants: grants.map(writeGrant) };
  });

  door.post('/api/adgang/proev', async (request, reply) => {
    const { tjeneste = '', formaal, sag, historik } = textsOf(request.body);
    const outcome = await desk.tryOut({
      ...approachOf(request),
      service: tjeneste,
      formaal: blankAsNone(formaal),
      sag: blankAsNone(sag)?.slice(0, 200),
      history: historik === 'ja',
    });
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    const { refusal, grant, ...explained } = outcome.explained;
    return {
      journal: outcome.receipt.entryId,
      ...explained,
      refusal: writeRefusal(refusal),
      grant: grant === undefined ? undefined : writeGrant(grant),
    };
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

/** The refusal that a lookup would come to. */
function writeRefusal(refusal: ExplainedDecision['refusal']): object | undefined {
  if (refusal === undefined) return undefined;
  const { da, en, adviceDa, adviceEn } = getRefusalRow(refusal.refused);
  return { refused: refusal.refused, da, en, adviceDa, adviceEn, question: refusal.question };
}

/** The refusal an entry's outcome names, in words; undefined for an answer. */
function refusalIn(udfald: string): { da: string; en: string } | undefined {
  const [outcome, code] = udfald.split(':');
  if (outcome !== 'afslag') return undefined;
  const row = REFUSALS.find((one) => one.code === code);
  return row === undefined ? { da: udfald, en: udfald } : { da: row.da, en: row.en };
}
