import { request } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServer } from '../../server/src/main/server.ts';
import {
  type IssuedVoces,
  issueVoces,
  type LocalAuthority,
  openLocalAuthority,
  serverCertificate,
} from '../../server/src/neighbours/oces/index.ts';
import { pathOf } from './rest-client.ts';
import { MOVED, test, useRestHouse } from './rest-house.ts';

useRestHouse();

const DAY_MS = 24 * 60 * 60 * 1000;
let authority: LocalAuthority;
let server: Awaited<ReturnType<typeof openServer>>;

beforeAll(async () => {
  const tls = join(test.dataDir, 'tls');
  authority = await openLocalAuthority(tls, Date.now());
  const certificate = await serverCertificate(authority, tls, Date.now());
  server = await openServer(test.house, { demo: false, version: 'test' }, 0, certificate, { restPasswords: true });
});
afterAll(() => server.server.close());

const issue = (by: LocalAuthority, fromDay = -1): Promise<IssuedVoces> =>
  issueVoces(by, {
    cvr: '12345674',
    organisation: 'Opdigtet Kommune',
    navn: 'Fagsystem',
    fra: Date.now() + fromDay * DAY_MS,
    til: Date.now() + (fromDay + 30) * DAY_MS,
  });

/** Asks for a person with a certificate, and with user and password of somebody else in the query. */
function askWith({ cert, key }: IssuedVoces): Promise<{ status: number | undefined; text: string; entryId: string }> {
  const path = `${pathOf('PersonFullListSimple')}?pnr.personnummer.eq=${MOVED}&username=DEMOPRI1&password=Demo%23301`;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, ca: authority.ca, cert, key }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        resolve({
          status: reply.statusCode,
          text: Buffer.concat(chunks).toString(),
          entryId: String(reply.headers['x-opencpr-journal']),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('a client certificate', () => {
  it('says who asks, before anything in the query does', async () => {
    const issued = await issue(authority);
    await test.house.administration.addCertifikat({ ...issued, kundenr: '9001', personkode: 'DEMOSYS1' });
    const reply = await askWith(issued);
    expect([reply.status, JSON.parse(reply.text).Personer.length]).toEqual([200, 1]);
    expect(await test.getEntry(reply.entryId)).toMatchObject({ personkode: 'DEMOSYS1', brugerart: 'VOCES' });
  });

  it('is refused when it is tied to nobody, over, or of another authority, each with its entry', async () => {
    const over = await issue(authority, -40);
    await test.house.administration.addCertifikat({ ...over, kundenr: '9001', personkode: 'DEMOSYS1' });
    const stranger = await openLocalAuthority(join(test.dataDir, 'stranger'), Date.now());
    for (const [issued, status, refused] of [
      [await issue(authority), 401, 'certifikat-ukendt'],
      [over, 401, 'certifikat-udloebet'],
      [await issue(stranger), 401, 'certifikat-fremmed'],
    ] as const) {
      const reply = await askWith(issued);
      expect([reply.status, JSON.parse(reply.text).refused]).toEqual([status, refused]);
      expect((await test.getEntry(reply.entryId)).udfald).toBe(`afslag:${refused}`);
    }
  });
});
