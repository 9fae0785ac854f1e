import type { FastifyReply } from 'fastify';
import { getRefusalRow, type Refusal, type RefusalCode } from '../../ground/refusals/index.ts';

/** Every refusal and the HTTP status that goes with it on this wire. */
export const WEB_REFUSALS: Readonly<Record<RefusalCode, number>> = {
  'ukendt-kalder': 401,
  'session-udloebet': 401,
  'session-laast': 423,
  'link-ugyldigt': 410,
  'certifikat-fremmed': 401,
  'certifikat-ukendt': 401,
  'certifikat-spaerret': 401,
  'certifikat-udloebet': 401,
  'signatur-ikke-godkendt': 403,
  'certifikat-uvist': 503,
  'certifikat-mangler': 422,
  'certifikat-ikke-medarbejder': 403,
  'eid-afbrudt': 403,
  'eid-ukendt': 403,
  'eid-niveau': 403,
  'laas-andet-middel': 403,
  'laas-anden-bruger': 403,
  'for-mange-forsoeg': 429,
  'kildeadresse-offentlig': 403,
  'kildeadresse-ukendt': 403,
  'ugyldigt-bruger-id': 422,
  'ukendt-bruger': 403,
  'forkert-kendeord': 403,
  'logon-afvist': 403,
  'kendeord-udloebet': 403,
  'engangskendeord-udloebet': 403,
  'bruger-inaktiv': 403,
  'bruger-laast': 403,
  'tjeneste-ukendt': 404,
  'tjeneste-ikke-tilladt': 403,
  'handling-ukendt': 404,
  'handling-ikke-tilladt': 403,
  'ulaeselig-forespoergsel': 400,
  'ukendt-felt': 422,
  'felt-mangler': 422,
  'ugyldigt-personnummer': 422,
  'ugyldigt-tidspunkt': 422,
  'ugyldigt-felt': 422,
  'kendeord-ugyldigt': 422,
  'kendeord-for-svagt': 422,
  'kendeord-forskellige': 422,
  retsspoergsmaal: 403,
  'bolig-ikke-jeres': 403,
  'findes-ikke': 404,
  'findes-allerede': 409,
  'kildeadresse-optaget': 409,
  'adresse-ukendt': 404,
  'foelges-allerede': 409,
  'forkert-tilstand': 409,
  'person-ikke-fundet': 404,
  'post-ikke-fundet': 404,
  'post-uden-svar': 422,
  tilbageholdt: 403,
  'for-mange': 422,
  'for-bred': 422,
  'midlertidigt-utilgaengelig': 503,
};

/** Answers with a refusal; `beside` is what the route tells with it. */
export function sendRefusal(
  reply: FastifyReply,
  refusal: Refusal,
  entryId: string | undefined,
  beside: object = {},
): FastifyReply {
  const { refused: code, retryAt } = refusal;
  const { adviceDa, adviceEn, ...row } = getRefusalRow(code);
  const { da, en } = refusal.why ?? row;
  if (retryAt !== undefined) reply.header('Retry-After', new Date(retryAt).toUTCString());
  return reply.code(WEB_REFUSALS[code]).send({
    refused: code,
    da,
    en,
    adviceDa,
    adviceEn,
    ...(refusal.question === undefined ? {} : { question: refusal.question }),
    ...(entryId === undefined ? {} : { journal: entryId }),
    ...(retryAt === undefined ? {} : { retryAt }),
    ...beside,
  });
}
