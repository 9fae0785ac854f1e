import { getRefusalRow, type Refusal, type RefusalCode } from '../../ground/refusals/index.ts';

/** Every refusal and its HTTP status. That nobody was found is no refusal on this wire but an empty list (datafordeler.md § 5.1). */
export const REST_REFUSALS: Readonly<Record<RefusalCode, number>> = {
  'ukendt-kalder': 401,
  'session-udloebet': 401,
  'session-laast': 401,
  'link-ugyldigt': 401,
  'certifikat-fremmed': 401,
  'certifikat-ukendt': 401,
  'certifikat-spaerret': 401,
  'certifikat-udloebet': 401,
  'for-mange-forsoeg': 429,
  'kildeadresse-offentlig': 403,
  'kildeadresse-ukendt': 403,
  'ugyldigt-bruger-id': 401,
  'ukendt-bruger': 401,
  'forkert-kendeord': 401,
  'logon-afvist': 401,
  'kendeord-udloebet': 403,
  'engangskendeord-udloebet': 403,
  'bruger-inaktiv': 403,
  'bruger-laast': 403,
  'tjeneste-ukendt': 404,
  'tjeneste-ikke-tilladt': 403,
  'handling-ukendt': 404,
  'handling-ikke-tilladt': 403,
  'ulaeselig-forespoergsel': 400,
  'ukendt-felt': 400,
  'felt-mangler': 400,
  'ugyldigt-personnummer': 400,
  'ugyldigt-tidspunkt': 400,
  'ugyldigt-felt': 400,
  'kendeord-ugyldigt': 400,
  'kendeord-for-svagt': 400,
  'kendeord-forskellige': 400,
  retsspoergsmaal: 403,
  'findes-ikke': 404,
  'findes-allerede': 400,
  'kildeadresse-optaget': 400,
  'forkert-tilstand': 400,
  'person-ikke-fundet': 200,
  'post-ikke-fundet': 404,
  'post-uden-svar': 404,
  tilbageholdt: 403,
  'for-mange': 400,
  'for-bred': 400,
  'midlertidigt-utilgaengelig': 503,
};

/** The body of a refusal. Datafordeler's own is not known; this one is ours, and the same as the browser's door has. */
export function writeRefusal(refusal: Refusal, detail: string | undefined, entryId: string | undefined): string {
  const { da, en, adviceDa, adviceEn } = getRefusalRow(refusal.refused);
  const { question, retryAt } = refusal;
  return JSON.stringify({
    refused: refusal.refused,
    da,
    en,
    adviceDa,
    adviceEn,
    detail,
    question,
    retryAt,
    journal: entryId,
  });
}
