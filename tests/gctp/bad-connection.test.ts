import { describe, expect, it } from 'vitest';
import { receipts } from '../../server/src/doors/gctp/wire/receipts.ts';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import {
  body,
  dial,
  entryOf,
  expectRefused,
  headOf,
  KNOWN,
  kvitOf,
  PATH,
  type Sent,
  send,
  test,
  UNKNOWN,
  unreadableSince,
} from './bad-input-house.ts';

describe('half a request', () => {
  it('that never goes on is refused when its time is up, and the connection closed', { timeout: 25_000 }, async () => {
    const socket = await dial();
    socket.write(headOf(body().length));
    socket.write(body().slice(0, 100));
    const reply = await socket.reply(20_000);
    await expectRefused(reply, 'requestIncomplete', 'afslag:ulaeselig-forespoergsel');
    expect(reply?.head).toMatch(/^connection: close$/im);
  });

  it('whose sender half-closes is refused at once', async () => {
    const since = new Date().toISOString();
    const socket = await dial();
    socket.write(headOf(body().length));
    socket.write(body().slice(0, 100));
    socket.halfClose();
    const reply = await socket.reply();
    // Whether it is HTTP or the door that notices first, the sender is told, and the entry is there.
    expect([200, 400]).toContain(reply?.status);
    if (reply?.status === 200) expect(kvitOf(reply)).toBe(receipts.requestIncomplete.code);
    await expect.poll(async () => (await unreadableSince(since)).length).toBe(1);
    expect((await unreadableSince(since))[0]).toMatchObject({
      kundenr: '9001',
      personkode: 'DEMOKOM1',
      bemaerkning: 'incomplete',
    });
  });

  it('whose sender goes away leaves an entry and nothing else', async () => {
    const since = new Date().toISOString();
    const socket = await dial();
    socket.write(headOf(body().length));
    socket.write(body().slice(0, 100));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.reset();
    await expect.poll(async () => (await unreadableSince(since)).length).toBe(1);
    expect((await unreadableSince(since))[0]).toMatchObject({ kundenr: '9001', bemaerkning: 'incomplete' });
    expect(test.log).toEqual([]);
  });

  it('that ends within its headers harms nothing', async () => {
    for (const part of ['P', 'POST /cpr', headOf(10).slice(0, 60)]) {
      const closing = await dial();
      closing.write(part);
      closing.halfClose();
      await closing.reply(1_000);
      const going = await dial();
      going.write(part);
      going.reset();
    }
  });
});

describe('a good request in an unusual way', () => {
  it('is answered when it comes a byte at a time', async () => {
    const socket = await dial();
    for (const byte of Buffer.from(headOf(body(KNOWN).length) + body(KNOWN), 'latin1')) {
      socket.write(Uint8Array.of(byte));
      await new Promise(setImmediate);
    }
    const reply = await socket.reply();
    expect([reply?.status, kvitOf(reply)]).toEqual([200, '0']);
    expect((await entryOf(reply)).udfald).toBe('leveret');
  });

  it('is answered when it comes in chunks', async () => {
    const socket = await dial();
    socket.write(headOf(undefined, { headers: { 'Transfer-Encoding': 'chunked' } }));
    const all = body(KNOWN);
    for (let at = 0; at < all.length; at += 50) {
      const part = all.slice(at, at + 50);
      socket.write(`${part.length.toString(16)}\r\n${part}\r\n`);
    }
    socket.write('0\r\n\r\n');
    expect(kvitOf(await socket.reply())).toBe('0');
  });

  it('is answered whatever its content type says, and without one', async () => {
    const types = ['', 'application/json', 'text/xml; charset=utf-16', 'text/xml;', 'no type at all', ';;;'];
    const codes = await Promise.all(
      types.map(async (type) => [type, kvitOf(await send(body(KNOWN), { headers: { 'Content-Type': type } }))]),
    );
    expect(codes).toEqual(types.map((type) => [type, '0']));
    const socket = await dial();
    socket.write(headOf(body(KNOWN).length).replace(/^content-type:.*\r\n/im, ''));
    socket.write(body(KNOWN));
    expect(kvitOf(await socket.reply())).toBe('0');
  });

  it('is answered one after the other when several come at once', async () => {
    const socket = await dial();
    const one = headOf(body(KNOWN).length) + body(KNOWN);
    const other = headOf(body().length) + body();
    socket.write(one + other + one);
    const codes = [];
    for (let count = 0; count < 3; count += 1) codes.push(kvitOf(await socket.reply()));
    expect(codes).toEqual(['0', '172', '0']);
  });
});

describe('a request that is not for the door', () => {
  it.each<[string, Sent]>([
    ['another path', { path: '/cpr-online-gctp/other' }],
    ['a path below', { path: `${PATH}/${UNKNOWN}` }],
    ['a number as the path', { path: `/${UNKNOWN}?pnr=${UNKNOWN}` }],
    ['GET', { method: 'GET' }],
    ['PUT', { method: 'PUT' }],
    ['DELETE', { method: 'DELETE' }],
    ['an unheard-of method', { method: 'FETCHME' }],
  ])('is refused by HTTP and repeats no number: %s', async (_name, sent) => {
    const reply = await send(sent.method === 'GET' ? '' : body(), sent);
    expect([400, 403, 404, 405]).toContain(reply?.status);
    expect(containsPersonnummer(`${reply?.head}${reply?.body}`)).toBe(false);
  });

  it('is refused by HTTP for headers of 100 kB, and repeats no number', async () => {
    const reply = await send(body(), { headers: { 'X-OpenCPR-Sag': UNKNOWN.repeat(10_000) } });
    expect([400, 431]).toContain(reply?.status);
    expect(containsPersonnummer(`${reply?.head}${reply?.body}`)).toBe(false);
  });

  it('is refused by HTTP when it is not HTTP', async () => {
    for (const bytes of [
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      `${UNKNOWN}\r\n\r\n`,
      `${headOf(3).replace('Content-Length: 3', 'Content-Length: -3')}abc`,
    ]) {
      const socket = await dial();
      socket.write(bytes);
      const reply = await socket.reply();
      expect(reply?.status).toBe(400);
      expect(containsPersonnummer(reply?.body ?? '')).toBe(false);
    }
  });
});
