import type { FastifyReply } from 'fastify';
import { getRefusalRow, REFUSALS, type Refusal, type RefusalCode } from '../../ground/refusals/index.ts';

/** The HTTP statuses that go with refusals on this wire; every other refusal is a 403. */
const STATUSES: Readonly<Partial<Record<RefusalCode, number>>> = {
  'ukendt-kalder': 401,
  'session-udloebet': 401,
  'certifikat-fremmed': 401,
  'certifikat-ukendt': 401,
  'certifikat-spaerret': 401,
  'certifikat-udloebet': 401,
  'certifikat-uvist': 503,
  'for-mange-forsoeg': 429,
  'ulaeselig-forespoergsel': 400,
  'ukendt-felt': 422,
  'felt-mangler': 422,
  'ugyldigt-felt': 422,
  'ugyldigt-bruger-id': 422,
  'midlertidigt-utilgaengelig': 503,
};
const STATUS_USUAL = 403;
/** Those of a lookup among all that have it. */
const USUAL: ReadonlySet<RefusalCode> = new Set(['tjeneste-ikke-tilladt', 'retsspoergsmaal', 'bolig-ikke-jeres']);

/** The refusals a lookup can come to, each with its status and its text. */
export function listRefusals(): readonly {
  readonly code: RefusalCode;
  readonly status: number;
  readonly da: string;
}[] {
  return REFUSALS.flatMap(({ code, da }) => {
    const status = STATUSES[code] ?? (USUAL.has(code) ? STATUS_USUAL : undefined);
    return status === undefined ? [] : [{ code, status, da }];
  });
}

/** Answers with a refusal: its code, its texts, the field that is wrong, and the entry. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal, entryId: string | undefined): FastifyReply {
  const { refused, question, why, field, retryAt } = refusal;
  const { adviceDa, adviceEn, ...row } = getRefusalRow(refused);
  const { da, en } = why ?? row;
  if (retryAt !== undefined) reply.header('Retry-After', new Date(retryAt).toUTCString());
  if (entryId !== undefined) reply.header('X-OpenCPR-Journal', entryId);
  return reply.code(STATUSES[refused] ?? STATUS_USUAL).send({
    refused,
    ...{ da, en, adviceDa, adviceEn },
    ...(question === undefined ? {} : { question }),
    ...(field === undefined ? {} : { felt: field }),
    ...(entryId === undefined ? {} : { journal: entryId }),
  });
}
