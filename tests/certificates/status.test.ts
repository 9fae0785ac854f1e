import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createCertificateReader,
  createStatusCheck,
  crlPathOf,
  type IssuedOces,
  issueOces,
  type LocalAuthority,
  openAuthorityServer,
  openLocalAuthority,
  revokeAtAuthority,
} from '../../server/src/neighbours/oces/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const folders: string[] = [];
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'opencpr-status-'));
  folders.push(folder);
  return folder;
};

let authority: LocalAuthority;
let answering: Awaited<ReturnType<typeof openAuthorityServer>>;
/** Stands before the authority: what it does with what is asked is for the test at hand. */
let front: Server;
let frontAddress: string;
/** By path: what is answered instead of the authority, or nothing. */
let instead: Map<string, (asked: Buffer) => Promise<Buffer | undefined>>;
let asked: string[];
const faults: unknown[] = [];

beforeAll(async () => {
  const folder = makeFolder();
  answering = await openAuthorityServer(folder, 0, Date.now);
  front = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const path = request.url ?? '';
      asked.push(path);
      const body = Buffer.concat(chunks);
      const other = instead.get(path);
      const given =
        other === undefined
          ? Buffer.from(
              await (
                await fetch(`${answering.address}${path}`, request.method === 'POST' ? { method: 'POST', body } : {})
              ).arrayBuffer(),
            )
          : await other(body);
      if (given === undefined) response.writeHead(500).end();
      else response.end(given);
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const address = front.address();
  frontAddress = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  authority = { ...(await openLocalAuthority(folder, Date.now())), address: frontAddress };
});
afterAll(async () => {
  front.close();
  front.closeAllConnections();
  await answering.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});
beforeEach(() => {
  instead = new Map();
  asked = [];
});

const issue = (by = authority): Promise<IssuedOces> =>
  issueOces(by, {
    form: 'voces',
    cvr: '12345674',
    organisation: 'x',
    navn: 'x',
    fra: Date.now(),
    til: Date.now() + DAY_MS,
  });
/** A check that has said nothing yet, and a question to it at a moment. */
function checkOf(issued: IssuedOces, crlFiles: readonly string[] = [], ageMsMax = 60_000) {
  const check = createStatusCheck({ ageMsMax, timeoutMs: 20_000, crlFiles }, (fault) => faults.push(fault));
  const reader = createCertificateReader(() => [authority.ca], check);
  const { raw } = new X509Certificate(issued.cert);
  return (now = Date.now()) => reader.findStatus(raw, now);
}
const silent = async () => undefined;

describe("an authority's word", () => {
  it('is had by OCSP first, and the list is not asked for', async () => {
    const issued = await issue();
    expect(await checkOf(issued)()).toBe('god');
    await revokeAtAuthority(authority, issued.cert, Date.now());
    expect(await checkOf(issued)()).toBe('spaerret');
    expect(asked).toEqual(['/ocsp', '/ocsp']);
  });

  it('is had from the list where OCSP does not answer', async () => {
    const issued = await issue();
    instead.set('/ocsp', silent);
    expect(await checkOf(issued)()).toBe('god');
    await revokeAtAuthority(authority, issued.cert, Date.now());
    expect(await checkOf(issued)()).toBe('spaerret');
    expect(asked).toEqual(['/ocsp', '/ca.crl', '/ocsp', '/ca.crl']);
  });

  it('is had from a list on this machine where neither answers, while that is in force', async () => {
    const issued = await issue();
    for (const path of ['/ocsp', '/ca.crl']) instead.set(path, silent);
    const kept = join(makeFolder(), 'kept.crl');
    writeFileSync(kept, readFileSync(crlPathOf(authority.folder)));
    expect(await checkOf(issued, [kept])()).toBe('god');
    expect(await checkOf(issued, [kept])(Date.now() + 30 * DAY_MS)).toBe('ukendt');
    expect(await checkOf(issued)()).toBe('ukendt');
  });

  it('counts for nothing where somebody else has signed it, or it is about something else', async () => {
    const [issued, other] = [await issue(), await issue()];
    const strangers = makeFolder();
    const stranger = await openAuthorityServer(strangers, 0, Date.now);
    const answerTo = async (body: Buffer, address: string) =>
      Buffer.from(await (await fetch(`${address}/ocsp`, { method: 'POST', body })).arrayBuffer());
    // An answer to an earlier question, its nonce another; one about another certificate; one of another authority.
    let earlier: Buffer | undefined;
    instead.set('/ocsp', async (body) => {
      earlier ??= await answerTo(body, answering.address);
      return earlier;
    });
    instead.set('/ca.crl', silent);
    expect(await checkOf(other)()).toBe('god');
    expect(await checkOf(other)()).toBe('ukendt');
    expect(await checkOf(issued)()).toBe('ukendt');
    instead.set('/ocsp', (body) => answerTo(body, stranger.address));
    expect(await checkOf(issued)()).toBe('ukendt');
    instead.set('/ocsp', silent);
    instead.set('/ca.crl', async () => readFileSync(crlPathOf(strangers)));
    expect(await checkOf(issued)()).toBe('ukendt');
    // A list that was changed by one bit.
    instead.set('/ca.crl', async () => {
      const list = readFileSync(crlPathOf(authority.folder));
      list[list.length - 1] = (list[list.length - 1] ?? 0) ^ 1;
      return list;
    });
    expect(await checkOf(issued)()).toBe('ukendt');
    await stranger.close();
  });

  it('says of a certificate it has not issued that it is none', async () => {
    const issued = await issue();
    writeFileSync(join(authority.folder, 'ledger.txt'), '');
    expect(await checkOf(issued)()).toBe('spaerret');
  });

  it('is asked for once by many, used for its time, and renewed before that is over', async () => {
    const issued = await issue();
    const check = checkOf(issued);
    const now = Date.now();
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => check(now))))).toEqual(new Set(['god']));
    expect(asked).toHaveLength(1);
    expect(await check(now + 29_000)).toBe('god');
    expect(asked).toHaveLength(1);
    // Revoked: the old answer serves for the last time, while the new one is fetched.
    await revokeAtAuthority(authority, issued.cert, now);
    expect(await check(now + 31_000)).toBe('god');
    await expect.poll(() => check(now + 32_000)).toBe('spaerret');
    expect(asked).toHaveLength(2);
  });

  it('is too old after its time: where nobody answers then, nobody can say', async () => {
    const issued = await issue();
    const check = checkOf(issued);
    const now = Date.now();
    expect(await check(now)).toBe('god');
    for (const path of ['/ocsp', '/ca.crl']) instead.set(path, silent);
    expect(await check(now + 59_000)).toBe('god');
    expect(await check(now + 60_000)).toBe('ukendt');
  });

  it('is given in no form that harms the authority', async () => {
    for (const [path, init] of [
      ['/ocsp', { method: 'POST', body: 'not a request' }],
      ['/ocsp', { method: 'POST', body: 'x'.repeat(20_000) }],
      ['/ocsp/%ZZ', {}],
      ['/other', {}],
      ['/ca.crl', { method: 'DELETE' }],
    ] as const) {
      const reply = await fetch(`${answering.address}${path}`, init).catch(() => undefined);
      expect(reply === undefined || reply.status === 404 || (await reply.arrayBuffer()).byteLength < 10).toBe(true);
    }
    expect((await fetch(`${answering.address}/ca.pem`)).status).toBe(200);
  });
});
