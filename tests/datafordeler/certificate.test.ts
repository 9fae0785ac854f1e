import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  crlPathOf,
  type IssuedOces,
  openLocalAuthority,
  revokeAtAuthority,
} from '../../server/src/neighbours/oces/index.ts';
import {
  addGrant,
  authority,
  EMPLOYEE,
  grantsOf,
  issue,
  port,
  SYSTEM,
  silenceAuthority,
  test,
  tie,
  untie,
  useCertificateHouse,
} from '../certificates/certificate-house.ts';
import { pathOf } from './rest-client.ts';
import { MOVED, PERSONS } from './rest-house.ts';

useCertificateHouse({ restPasswords: true });
beforeAll(() => test.importPersons(PERSONS));

/** Asks for a person with a certificate, and with user and password of somebody else in the query. */
function askWith(
  { cert, key }: IssuedOces,
  { method = 'PersonFullListSimple', agent = new Agent() }: { readonly method?: string; readonly agent?: Agent } = {},
): Promise<{ status: number | undefined; text: string; entryId: string; port: number | undefined }> {
  const path = `${pathOf(method)}?pnr.personnummer.eq=${MOVED}&username=DEMOPRI1&password=Demo%23301`;
  const { ca } = authority;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, ca, cert, key, agent }, (reply) => {
      const from = reply.socket.localPort;
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        resolve({
          status: reply.statusCode,
          text: Buffer.concat(chunks).toString(),
          entryId: String(reply.headers['x-opencpr-journal']),
          port: from,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Asks and finds the entry; the refusal's code, or what was answered. */
async function tried(issued: IssuedOces, method?: string) {
  const reply = await askWith(issued, method === undefined ? {} : { method });
  const body = JSON.parse(reply.text);
  return {
    status: reply.status,
    refused: body.refused,
    found: body.Personer?.length,
    entry: await test.getEntry(reply.entryId),
  };
}

describe('a client certificate', () => {
  it.each([
    ['voces', SYSTEM, 'VOCES', 'O'],
    ['foces', SYSTEM, 'VOCES', 'O'],
    ['moces', EMPLOYEE, 'MOCES', 'E'],
  ] as const)(
    'of the form %s says who asks, before anything in the query does',
    async (form, personkode, brugerart, kind) => {
      const issued = await issue(authority, { form });
      expect(issued.serienummer).toMatch(new RegExp(`^UI:DK-${kind}:G:`));
      expect(await tie(issued, personkode)).toMatchObject({ told: { form } });
      expect(await tried(issued)).toMatchObject({
        ...{ status: 200, found: 1 },
        entry: { kundenr: '9001', personkode, brugerart, certifikat: issued.aftryk, udfald: 'leveret' },
      });
    },
  );

  it('is refused when it is tied to nobody, over, or of another authority, each with its entry', async () => {
    const over = await issue(authority, { fromDay: -40 });
    await tie(over);
    const folder = mkdtempSync(join(tmpdir(), 'opencpr-stranger-'));
    const foreign = await issue(await openLocalAuthority(folder, Date.now()));
    await tie(foreign);
    rmSync(folder, { recursive: true });
    for (const [issued, refused] of [
      [await issue(), 'certifikat-ukendt'],
      [over, 'certifikat-udloebet'],
      [foreign, 'certifikat-fremmed'],
    ] as const) {
      expect(await tried(issued)).toMatchObject({ status: 401, refused, entry: { udfald: `afslag:${refused}` } });
    }
  });

  it('is refused when its tie has ended, for good', async () => {
    const issued = await issue();
    await tie(issued);
    expect(await untie(issued)).toMatchObject({ told: { aftryk: issued.aftryk } });
    expect(await tried(issued)).toMatchObject({ status: 401, refused: 'certifikat-spaerret' });
    expect(await tie(issued)).toMatchObject({ refused: 'findes-allerede', felt: 'certifikat' });
  });

  it('is good for the grant it is tied to and for no other of its user', async () => {
    const [grant = ''] = await grantsOf('9001');
    const [rest, other] = [await issue(), await issue()];
    await tie(rest, SYSTEM, { tilladelse: grant });
    await tie(other, SYSTEM, { tilladelse: await addGrant('Stam+') });
    expect(await tried(rest)).toMatchObject({ status: 200, found: 1 });
    expect(await tried(other)).toMatchObject({
      ...{ status: 403, refused: 'tjeneste-ikke-tilladt' },
      entry: { personkode: SYSTEM, certifikat: other.aftryk },
    });
  });
});

describe('tying a certificate', () => {
  it('is refused where it is of another form, organisation, customer or of nobody', async () => {
    const [foreignGrant = ''] = await grantsOf('9002');
    expect(await tie(await issue(authority, { form: 'moces' }), SYSTEM)).toMatchObject({ refused: 'forkert-tilstand' });
    expect(await tie(await issue(), EMPLOYEE)).toMatchObject({ refused: 'forkert-tilstand', felt: 'certifikat' });
    expect(await tie(await issue(authority, { cvr: '98765433' }))).toMatchObject({ refused: 'forkert-tilstand' });
    expect(await tie(await issue(), SYSTEM, { tilladelse: foreignGrant })).toMatchObject({
      refused: 'findes-ikke',
      felt: 'tilladelse',
    });
    expect(await tie(await issue(), 'INGENSOM')).toMatchObject({ refused: 'findes-ikke', felt: 'personkode' });
    expect(await tie({ ...(await issue()), cert: authority.ca })).toMatchObject({ refused: 'ugyldigt-felt' });
    expect(await tie({ ...(await issue()), cert: 'intet' })).toMatchObject({ refused: 'ugyldigt-felt' });
  });
});

describe('ending the tie', () => {
  it('ends what goes on over an open connection within a second', async () => {
    const issued = await issue();
    await tie(issued);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const seen: { readonly at: number; readonly status: number | undefined; readonly port: number | undefined }[] = [];
    let goesOn = true;
    const stream = (async () => {
      while (goesOn) {
        const at = performance.now();
        const { status, port: from } = await askWith(issued, { agent });
        seen.push({ at, status, port: from });
      }
    })();
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(5), 20_000);
    await untie(issued);
    const ended = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    goesOn = false;
    await stream;
    agent.destroy();
    expect(new Set(seen.map(({ port: from }) => from)).size).toBe(1);
    const accepted = seen.filter(({ status }) => status === 200);
    expect(accepted.length).toBeGreaterThan(5);
    const late = Math.max(...accepted.map(({ at }) => at)) - ended;
    console.log(`the last request that was accepted began ${Math.round(late)} ms after the tie had ended`);
    expect(late).toBeLessThan(1_000);
    expect(seen.at(-1)?.status).toBe(401);
  });
});

describe("the authority's word", () => {
  it('counts: a certificate it has revoked is refused, by OCSP', async () => {
    const issued = await issue();
    await tie(issued);
    expect(await tried(issued)).toMatchObject({ status: 200 });
    expect(await revokeAtAuthority(authority, issued.cert, Date.now())).toBe(true);
    // Nothing but OCSP says so here: the list is one that says nothing.
    writeFileSync(crlPathOf(authority.folder), '');
    expect(await tried(issued)).toMatchObject({
      ...{ status: 401, refused: 'certifikat-spaerret' },
      entry: { personkode: SYSTEM, brugerart: 'VOCES', bemaerkning: 'revoked by its authority' },
    });
    expect(await revokeAtAuthority(authority, issued.cert, Date.now())).toBe(false);
  });

  // The last: the authority does not answer any more.
  it('is had from its signed list where it does not answer, and without either nobody is let in', async () => {
    const [good, revoked] = [await issue(), await issue()];
    for (const one of [good, revoked]) await tie(one);
    await silenceAuthority();
    await revokeAtAuthority(authority, revoked.cert, Date.now());
    expect(await tried(good)).toMatchObject({ status: 200 });
    expect(await tried(revoked)).toMatchObject({ status: 401, refused: 'certifikat-spaerret' });
    const folder = mkdtempSync(join(tmpdir(), 'opencpr-list-'));
    const stranger = await openLocalAuthority(folder, Date.now());
    await revokeAtAuthority(stranger, (await issue(stranger)).cert, Date.now());
    for (const list of [readFileSync(crlPathOf(folder)), Buffer.from('no list')]) {
      writeFileSync(crlPathOf(authority.folder), list);
      expect(await tried(good)).toMatchObject({
        ...{ status: 503, refused: 'certifikat-uvist' },
        entry: { personkode: SYSTEM, udfald: 'afslag:certifikat-uvist', personer: [] },
      });
    }
    rmSync(folder, { recursive: true });
  });
});
