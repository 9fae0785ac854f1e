import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { act } from '../../server/src/doors/cli/index.ts';
import type { Site } from '../../server/src/main/house.ts';
import { openServer, type Switches } from '../../server/src/main/server.ts';
import {
  type IssuedOces,
  issueOces,
  type LocalAuthority,
  openAuthorityServer,
  openLocalAuthority,
  serverCertificate,
} from '../../server/src/neighbours/oces/index.ts';
import type { CertifikatForm } from '../../server/src/rooms/access/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** The system user the certificates of these tests are tied to, and the employee of the same customer. */
export const SYSTEM = 'DEMOSYS1';
export const EMPLOYEE = 'DEMOKOM1';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The house, open while the tests of a file run: asked for the authority's word at every request. */
export let test: TestHouse;
/** Its server over TLS. */
export let port: number;
/** The authority of its folder. */
export let authority: LocalAuthority;
/** Stops the authority from answering. */
export let silenceAuthority: () => Promise<void>;

/** Opens the house, its server over TLS and its authority before the tests of a file, and closes them after it. */
export function useCertificateHouse(
  switches: Switches = { restPasswords: false },
  more: () => Partial<Site> = () => ({}),
): void {
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    test = await openTestHouse(switches, { certificateStatus: { ageMsMax: 0, timeoutMs: 20_000 }, ...more() });
    ends.push(test.close);
    const tls = join(test.dataDir, 'tls');
    const answering = await openAuthorityServer(tls, 0, Date.now);
    let isSilent = false;
    silenceAuthority = async () => {
      if (!isSilent) await answering.close();
      isSilent = true;
    };
    ends.push(() => silenceAuthority());
    authority = await openLocalAuthority(tls, Date.now());
    const certificate = await serverCertificate(authority, tls, Date.now());
    const opened = await openServer(test.house, { demo: false, version: 'test' }, 0, certificate, switches);
    ({ port } = opened);
    ends.push(() => opened.server.close());
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
}

/** A certificate of an authority, good for some days from a day on, tied to nobody. */
export function issue(
  by: LocalAuthority = authority,
  {
    form = 'voces',
    fromDay = -1,
    days = 30,
    cvr = '12345674',
  }: {
    readonly form?: CertifikatForm;
    readonly fromDay?: number;
    readonly days?: number;
    readonly cvr?: string;
  } = {},
): Promise<IssuedOces> {
  return issueOces(by, {
    ...{ form, cvr, organisation: 'Opdigtet Kommune', navn: 'Fagsystem' },
    fra: Date.now() + fromDay * DAY_MS,
    til: Date.now() + (fromDay + days) * DAY_MS,
  });
}

/** Ties a certificate to a user, as the operator of the machine; returns what the act told. */
export function tie({ cert, aftryk }: IssuedOces, personkode = SYSTEM, more: Readonly<Record<string, string>> = {}) {
  const input = { personkode, certifikat: cert, aftryk, ...more };
  return act(test.house.desk, { act: 'certifikat.knyt', input, personkode: undefined, osUser: 'prøve' });
}

/** Ends the tie of a certificate; returns what the act told. */
export function untie({ aftryk }: IssuedOces) {
  return act(test.house.desk, { act: 'certifikat.spaer', input: { aftryk }, personkode: undefined, osUser: 'prøve' });
}

/** The ids of a customer's grants. */
export async function grantsOf(kundenr: string): Promise<readonly string[]> {
  const found = await test.house
    .pool('opencpr_access_reader')
    .query<{ id: string }>('SELECT tilladelse_id AS id FROM access.tilladelse WHERE kundenr = $1', [kundenr]);
  return found.rows.map(({ id }) => id);
}

/** Grants the customer of these tests services beside what it has; returns the id of the grant. */
export async function addGrant(...tjenester: string[]): Promise<string> {
  const before = new Set(await grantsOf('9001'));
  await test.house.administration.addTilladelse('9001', {
    ...{ tjenester, feltgrupper: ['navn'], formaal: ['borgerservice'], formaalStandard: 'borgerservice' },
    ...{ kraevFormaal: false, kraevSag: false, geografi: undefined, beskyttede: true },
    gyldigFra: new Date().toISOString(),
  });
  return (await grantsOf('9001')).find((id) => !before.has(id)) ?? '';
}
