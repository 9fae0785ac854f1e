import { danishLocal, dayOf } from '../../server/src/ground/bitemporal/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

/** A client of the web door. */
export type Client = Awaited<ReturnType<typeof webClient>>;

/** A house with its offices signed in. */
export interface AgreementsHouse extends TestHouse {
  readonly office: Client;
  readonly operator: Client;
  /** The DAP administrator of 9001, a municipality with a security officer. */
  readonly dap: Client;
}

/** What a municipality applies for in the tests, and how it rests on the law. */
export const APPLIED = {
  vilkaar: '2024-09-01',
  anvendelse: 'sagsbehandling',
  opgave: 'Behandling af ansøgninger om boligstøtte',
  tjenester: 'NAVNE3,ADRESSE3',
  feltgrupper: 'person,navn,adresse',
  formaal: 'social-ydelse,borgerservice',
  beskyttede: 'ja',
  grundlag: 'social-ydelse=gdpr-6-1-e+dbl-11-1;borgerservice=gdpr-6-1-e+dbl-6',
} as const;

/** Both questions of the judgement answered with yes. */
export const JUDGED = { personer: 'ja', oplysninger: 'ja', vurdering: 'Kun ansøgere og deres adresse.' } as const;

/** Opens the house. */
export async function openAgreementsHouse(): Promise<AgreementsHouse> {
  const house = await openTestHouse();
  const sign = (personkode: string, kendeord: string) => webClient(house.url, personkode, kendeord);
  return {
    ...house,
    office: await sign('DEMOCPR1', 'Demo#011'),
    operator: await sign('DEMOOPR1', 'Demo#001'),
    dap: await sign('DEMODAP1', 'Demo#103'),
  };
}

/** Takes 9001 all the way to an authorisation that waits for the operator, under an agreement `made` so; tells the ids of what came to be. */
export async function issueTo9001({ dap, office }: AgreementsHouse, more: object = {}, made: object = {}) {
  const { anmodningId } = await dap.act('anmodning.indsend', { ...APPLIED, ...more });
  await office.act('anmodning.imoedekom', { anmodning: String(anmodningId), ...JUDGED });
  const { aftaleId } = await office.act('aftale.opret', { anmodning: String(anmodningId), ...made });
  const { tilladelseId } = await office.act('tilladelse.udsted', { aftale: String(aftaleId) });
  return { anmodning: String(anmodningId), aftale: String(aftaleId), tilladelse: String(tilladelseId) };
}

/** An agreement as a client sees it among its own; undefined where it does not. */
export const findAftale = async (client: Client, id: string) =>
  ((await client.act('aftale.list'))['aftaler'] as readonly Record<string, unknown>[]).find(
    ({ aftaleId }) => aftaleId === id,
  );

/** The Danish day of a moment in milliseconds. */
export const danishDay = (millis: number) => dayOf(danishLocal(millis));

/** The day so many days from another, both `YYYY-MM-DD`. */
export const daysFrom = (day: string, days: number) =>
  danishDay(Date.parse(`${day}T12:00:00Z`) + days * 24 * 60 * 60_000);
