import { createServer } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../server/src/ground/faults/index.ts';
import { createEjendomsregistre } from '../../server/src/main/ejendomsregistre.ts';
import { listenOnLoopback } from '../../server/src/neighbours/listen-on-loopback.ts';
import { openLocalAuthority, serverCertificate } from '../../server/src/neighbours/oces/index.ts';
import type { Ejendomsregistre } from '../../server/src/services/index.ts';
import { makeScratch } from '../database/scratch.ts';

/** Short where nothing is going to come, long where something is: a busy machine takes its time over a handshake. */
const [SHORT_MS, LONG_MS] = [300, 20_000];
const PERSON = '1503700107';

/** What the neighbour does with a question; each test says. */
let reply: (
  end: (status: number, body: string | Buffer) => void,
  socket: { destroy(): void },
  begin: (body: string) => void,
) => void;
let questions = 0;
const scratch = makeScratch();
const ends: (() => unknown)[] = [scratch.remove];
let registers: Ejendomsregistre;
let url: string;
let ca: string;

const registersAt = (more: { readonly ca?: string; readonly url?: string; readonly timeoutMs?: number }) => {
  const one = { url, ca, timeoutMs: LONG_MS, ...more };
  const made = createEjendomsregistre({ adresser: one, beliggenhed: one, ejere: one });
  if (made === undefined) throw new Error('all three are set up');
  return made;
};

beforeAll(async () => {
  const folder = join(scratch.path, 'tls');
  const authority = await openLocalAuthority(folder, Date.now());
  const server = createServer(await serverCertificate(authority, folder, Date.now()), (request, response) => {
    questions += 1;
    reply(
      (status, body) => response.writeHead(status).end(body),
      request.socket,
      (body) => response.writeHead(200).write(body),
    );
  });
  url = await listenOnLoopback(server, 0, 'https');
  ends.push(() => server.close().closeAllConnections());
  ({ ca } = authority);
  registers = registersAt({});
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** Every word of a fault and its causes. */
const wordsOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}\n${wordsOf(fault.cause)}` : '';

async function faultOf(asked: Promise<unknown>): Promise<Error> {
  const fault = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(fault instanceof Fault)) throw new Error('no fault', { cause: fault });
  expect(wordsOf(fault)).not.toContain(PERSON);
  return fault;
}

const owners = (of = registers) => of.ejere.listEjerskaber([12], '2026-11-21');
const feature = (properties: object) => JSON.stringify({ type: 'FeatureCollection', features: [{ properties }] });
const owned = { bestemtFastEjendomBFENr: 12, status: 'gældende', virkningFra: '2001-05-05T00:00:00.000000+02:00' };

describe('a neighbour that does not answer', () => {
  it('in time is a fault, silent before its answer or in the midst of it', async () => {
    reply = () => undefined;
    const hasty = registersAt({ timeoutMs: SHORT_MS });
    const begun = performance.now();
    expect((await faultOf(owners(hasty))).message).toBe(`Ejerfortegnelsen did not answer within ${SHORT_MS} ms`);
    expect(performance.now() - begun).toBeLessThan(SHORT_MS * 10);
    reply = (_end, _socket, begin) => begin('{"type":');
    const places = hasty.beliggenhed.listEjendomme({ husnummerId: 'x', adresseId: undefined });
    expect((await faultOf(places)).message).toMatch(/^Ejendomsbeliggenhed did not answer/);
    expect((await faultOf(hasty.adresser.suggest('x', 5))).message).toMatch(/^DAR did not answer/);
  });

  it('at all, or breaks off, or is somebody else, cannot be reached', async () => {
    reply = (_end, socket) => socket.destroy();
    expect((await faultOf(owners(registersAt({})))).message).toBe('Ejerfortegnelsen cannot be reached');
    expect((await faultOf(owners(registersAt({ url: 'https://127.0.0.1:1' })))).message).toMatch(/cannot be reached$/);
    const other = await openLocalAuthority(join(scratch.path, 'other'), Date.now());
    const asked = questions;
    expect((await faultOf(owners(registersAt({ ca: other.ca })))).message).toMatch(/cannot be reached$/);
    expect(questions).toBe(asked);
  });

  it('is asked again where a kept connection had been closed', async () => {
    const fresh = registersAt({});
    reply = (end) => end(200, feature({ ...owned, ejendeVirksomhed: { CVRNummer: 90000063 } }));
    expect(await owners(fresh)).toHaveLength(1);
    let broken = 0;
    const well = reply;
    reply = (end, socket, begin) => {
      broken += 1;
      if (broken === 1) socket.destroy();
      else well(end, socket, begin);
    };
    expect(await owners(fresh)).toHaveLength(1);
    expect(broken).toBe(2);
  });
});

describe('a neighbour that answers wrongly', () => {
  it('in status is a fault that names it', async () => {
    for (const status of [400, 403, 500, 503, 302]) {
      reply = (end) => end(status, `{"fejl":"${PERSON}"}`);
      expect((await faultOf(owners())).message).toBe(`Ejerfortegnelsen answers with status ${status}`);
    }
    // There is no such path: for the owners of a property that is no answer.
    reply = (end) => end(404, '{}');
    await faultOf(owners());
    expect(await registers.adresser.findAdresse({ adresseId: 'x' })).toBeUndefined();
  });

  it('in its bytes is a fault, never fewer owners', async () => {
    const wrong = [
      ...['', `{"personnummer":"${PERSON}"`, 'null', '[]', '{}', '{"type":"FeatureCollection","features":{}}'],
      ...['{"type":"FeatureCollection","features":[null]}', feature({})],
      feature({ ...owned, ejendeVirksomhed: { CVRNummer: 'x' } }),
      feature({ ...owned, ejendePerson: { Person: { Personnumre: [{ Personnummer: { personnummer: '1' } }] } } }),
      feature(owned),
      feature({ ...owned, status: 'ny', ejendeVirksomhed: { CVRNummer: 90000063 } }),
      feature({ ...owned, virkningTil: 'snart', ejendeVirksomhed: { CVRNummer: 90000063 } }),
    ];
    for (const body of [...wrong, Buffer.from([0x7b, 0xff, 0x7d])]) {
      reply = (end) => end(200, body);
      expect((await faultOf(owners())).message).toBe('Ejerfortegnelsen answers in a form that is not its own');
    }
    for (const body of ['{}', '[{}]', '[{"tekst":"x","adresse":{"id":1}}]']) {
      reply = (end) => end(200, body);
      expect((await faultOf(registers.adresser.suggest('x', 5))).message).toMatch(/^DAR answers in a form/);
    }
    reply = (end) => end(200, '{"id":"x"}');
    await faultOf(registers.adresser.findAdresse({ adresseId: 'x' }));
    reply = (end) => end(200, feature({ bestemtFastEjendomBFENr: 'x' }));
    await faultOf(registers.beliggenhed.listEjendomme({ husnummerId: 'x', adresseId: undefined }));
  });
});
