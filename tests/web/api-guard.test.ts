import { describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { readAreas } from '../../web/contract/contract.ts';
import { call, cookie, expectRefused, get, lookUp, PERSON, post, test, url } from './api-house.ts';

describe('what another site could make a browser send', () => {
  const PATHS = [...readAreas().values()].flatMap(({ paths = {} }) =>
    Object.keys(paths).filter((path) => 'post' in (paths[path] ?? {})),
  );

  it('is refused without the header, and with a foreign origin', async () => {
    for (const path of PATHS) {
      for (const headers of [
        { 'X-OpenCPR': '' },
        { 'X-OpenCPR': 'gctp' },
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { Origin: url.replace('127.0.0.1', 'localhost') },
        { Origin: `${url}.evil.example` },
      ] as Record<string, string>[]) {
        const refused = await post(
          path,
          { personnummer: PERSON, personkode: 'DEMOKOM1', kendeord: 'Demo#101', formaal: 'sundhed' },
          headers,
        );
        expectRefused(refused, 403, 'fremmed-side');
        expect(refused.headers.get('set-cookie')).toBeNull();
      }
    }
    // The session has not been touched by any of it.
    expect((await get('/api/me')).status).toBe(200);
  });

  it('is taken from our own origin', async () => {
    expect((await post('/api/opslag', { personnummer: PERSON }, { Origin: url })).status).toBe(200);
  });

  it('is no lookup by GET, whatever stands in the address', async () => {
    const called = await call(`/api/opslag?personnummer=${PERSON}`, {
      headers: { Cookie: cookie, 'X-OpenCPR': 'web' },
    });
    expect(called.status).toBe(404);
    expect(containsPersonnummer(called.text)).toBe(false);
    const below = await call(`/api/opslag/${PERSON}`, { headers: { Cookie: cookie } });
    expect(below.status).toBe(404);
    expect(containsPersonnummer(below.text)).toBe(false);
  });
});

describe('a body that is no JSON object', () => {
  it.each([
    ['half', '{"personnummer": "'],
    ['nothing', ''],
    ['XML', '<x/>'],
    ['a prototype', `{"__proto__": {"personnummer": "${PERSON}"}}`],
    ['a constructor', `{"constructor": {"prototype": {"personnummer": "${PERSON}"}}}`],
    ['too large', JSON.stringify({ personnummer: PERSON, sag: 'x'.repeat(100_000) })],
  ])('is refused: %s', async (_name, body) => {
    expectRefused(await post('/api/opslag', body), 400, 'ulaeselig-forespoergsel');
  });

  it.each([
    ['a list', '[]'],
    ['a number', '42'],
    ['null', 'null'],
    ['a text', '"x"'],
  ])('lacks what must be in it: %s', async (_name, body) => {
    expectRefused(await post('/api/opslag', body), 422, 'felt-mangler');
  });

  it('of another type is refused', async () => {
    const logged = test.log.length;
    for (const type of ['text/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expectRefused(
        await post('/api/opslag', `personnummer=${PERSON}`, { 'Content-Type': type }),
        400,
        'ulaeselig-forespoergsel',
      );
    }
    expect(test.log.slice(logged)).toEqual([]);
  });
});

describe('every answer', () => {
  it('has the headers that keep it to itself', async () => {
    for (const called of [
      await call('/api/about'),
      await get('/api/me'),
      await lookUp(),
      await post('/api/opslag', '{'),
      await post('/api/signon', {}, { Origin: 'null' }),
    ]) {
      const policy = called.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-(inline|eval)|\*|https?:/);
      expect(called.headers.get('x-content-type-options')).toBe('nosniff');
      expect(called.headers.get('referrer-policy')).toBe('no-referrer');
      expect(called.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(called.headers.get('cache-control')).toBe('no-store');
      expect(called.headers.get('access-control-allow-origin')).toBeNull();
      expect(called.headers.get('content-type')).toContain('application/json');
    }
  });

  it('without an address of ours has them too', async () => {
    const called = await call('/api/nothing');
    expect(called.status).toBe(404);
    expect(called.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
