import type { FastifyReply } from 'fastify';
import { getRefusalRow, type Refusal, type RefusalCode } from '../../ground/refusals/index.ts';

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

/** Answers with a refusal: its code, its texts, the field that is wrong, and the entry. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal, entryId: string | undefined): FastifyReply {
  const { refused, question, field, retryAt } = refusal;
  const { da, en, adviceDa, adviceEn } = getRefusalRow(refused);
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
