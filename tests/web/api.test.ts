import { describe, expect, it } from 'vitest';
import { demoOnPage } from '../../server/src/main/demo/describe.ts';
import { openServer } from '../../server/src/main/server.ts';
import {
  call,
  cookieOf,
  entryOf,
  expectRefused,
  get,
  lookUp,
  MARRIED,
  PERSON,
  post,
  test,
  UNKNOWN,
} from './api-house.ts';

describe('about', () => {
  it('says what this is, and nothing of demo users outside a demo', async () => {
    const { status, json } = await call('/api/about');
    expect([status, json]).toEqual([200, { demo: false, version: 'test' }]);
  });

  it('names demo users and persons in a demo', async () => {
    const about = { demo: true, version: 'test', ...demoOnPage({ protected: [PERSON] }) };
    const demo = await openServer(test.house, about, 0);
    const { json } = await call('/api/about', {}, `http://127.0.0.1:${demo.port}`);
    await demo.server.close();
    expect(json).toEqual(about);
  });

  it('gives the field catalogue to anybody', async () => {
    const { status, json } = await call('/api/katalog');
    expect(status).toBe(200);
    expect(json['fields']).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'navn.efternavn', protects: 'navn' })]),
    );
  });

  it.each(['/api/about', '/api/katalog'])(
    'comes compressed to whoever takes that, and is the same: %s',
    async (path) => {
      const asked = (encodings: string) => call(path, { headers: { 'Accept-Encoding': encodings } });
      const [small, plain] = [await asked('gzip, br'), await asked('gzip, br;q=0')];
      expect([small, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', null]);
      expect(small.json).toEqual(plain.json);
    },
  );
});

describe('a session', () => {
  it('begins with a cookie no script can read, and is told who it is', async () => {
    const signedOn = await post('/api/signon', { personkode: ' demokom1 ', kendeord: 'Demo#101' });
    expect(signedOn.status).toBe(200);
    const set = signedOn.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Expires=']) expect(set).toContain(part);
    expect(signedOn.text).not.toContain(cookieOf(signedOn).split('=')[1]);
    const me = await get('/api/me');
    expect(me.json).toMatchObject({
      bruger: { personkode: 'DEMOKOM1', navn: 'Karla Kommunalsen' },
      kunde: { kundenr: '9001', art: 'kommune' },
      kraevSag: false,
      tjenester: expect.arrayContaining(['person', 'Stam+']),
    });
    expect(me.json['formaal']).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'borgerservice' })]));
    expect(signedOn.json['bruger']).toEqual(me.json['bruger']);
  });

  it('does not begin with a wrong password, nor tell whether the user exists', async () => {
    const wrong = await post('/api/signon', { personkode: 'DEMOOPR1', kendeord: 'Forkert#1' });
    const unknown = await post('/api/signon', { personkode: 'UKENDT01', kendeord: 'Forkert#1' });
    for (const called of [wrong, unknown]) {
      expectRefused(called, 403, 'logon-afvist');
      expect(called.headers.get('set-cookie')).toBeNull();
    }
    const { journal: _wrong, ...told } = wrong.json;
    const { journal: _unknown, ...toldUnknown } = unknown.json;
    expect(told).toEqual(toldUnknown);
    expect(await entryOf(unknown)).toMatchObject({
      kundenr: '0000',
      personkode: 'UKENDT01',
      doer: 'web',
      udfald: 'afslag:ukendt-bruger',
    });
    expectRefused(await post('/api/signon', { personkode: 'x', kendeord: '' }), 422, 'ugyldigt-bruger-id');
  });

  it('ends with signing off, for the server too', async () => {
    const off = await post('/api/signoff', {});
    expect(off.status).toBe(204);
    expect(off.headers.get('set-cookie')).toMatch(/^opencpr=;.*(Max-Age=0|1970)/);
    expectRefused(await get('/api/me'), 401, 'ukendt-kalder');
    const refused = await lookUp();
    expectRefused(refused, 401, 'ukendt-kalder');
    expect(await entryOf(refused)).toMatchObject({ kundenr: '0000', identificeret: false });
    expect((await post('/api/signoff', {})).status).toBe(204);
  });

  it('has a purpose that is chosen once and used from then on', async () => {
    expect((await post('/api/formaal', { formaal: 'social-ydelse' })).status).toBe(204);
    expect((await get('/api/me')).json['valgtFormaal']).toBe('social-ydelse');
    expect(await entryOf(await lookUp())).toMatchObject({ formaal: 'social-ydelse' });
    expect(await entryOf(await lookUp({ formaal: 'borgerservice' }))).toMatchObject({ formaal: 'borgerservice' });
    expectRefused(await post('/api/formaal', { formaal: 'nysgerrighed' }), 422, 'felt-mangler');
    expectRefused(await post('/api/formaal', {}), 422, 'felt-mangler');
  });
});

describe('a lookup', () => {
  it('answers with the fields, and names its entry in the body and in a header', async () => {
    const answer = await lookUp({ sag: ' 2026-17 ' });
    expect(answer.status).toBe(200);
    expect(answer.json['fields']).toMatchObject({
      'navn.efternavn': { state: 'value', value: 'Opdigtetsen' },
      'person.personnummer': { state: 'value', value: PERSON },
      'bopael.kommunekode': { state: 'value', value: '0101', text: expect.stringContaining('benhavn') },
    });
    const entry = await entryOf(answer);
    expect(entry?.entryId).toBe(answer.headers.get('x-opencpr-journal'));
    expect(entry).toMatchObject({
      kundenr: '9001',
      doer: 'web',
      tjeneste: 'person',
      sag: '2026-17',
      udfald: 'leveret',
      spurgt: { personnummer: PERSON },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('of a malformed, a missing or an unknown number is refused', async () => {
    expectRefused(await lookUp({ personnummer: '300260-1234' }), 422, 'ugyldigt-personnummer');
    for (const personnummer of ['', '  ', 42, null, [PERSON], { $ne: '' }]) {
      expectRefused(await lookUp({ personnummer }), 422, 'felt-mangler');
    }
    const unknown = await lookUp({ personnummer: UNKNOWN });
    expectRefused(unknown, 404, 'person-ikke-fundet');
    expect(await entryOf(unknown)).toMatchObject({ kundenr: '9001', udfald: 'afslag:person-ikke-fundet' });
  });

  it('goes back in both times', async () => {
    const surname = async (asOf: Readonly<Record<string, string>>) => {
      const { json } = await lookUp({ personnummer: MARRIED, ...asOf });
      return (
        (json['fields'] as Record<string, { value?: string }> | undefined)?.['navn.efternavn']?.value ?? json['refused']
      );
    };
    expect(await surname({})).toBe('Nyopdigtet');
    // What held on the day, as known now; then as it was known at the time.
    expect(await surname({ virkning: '2026-03-04' })).toBe('Opdigtetsen');
    expect(await surname({ virkning: '2026-03-06' })).toBe('Nyopdigtet');
    expect(await surname({ registrering: '2026-03-05' })).toBe('Opdigtetsen');
    expect(await surname({ registrering: '2026-03-05', virkning: '2026-03-06' })).toBe('Opdigtetsen');
    expect(await surname({ registrering: '2026-03-10', virkning: '2026-03-06' })).toBe('Nyopdigtet');
    expect(await surname({ registrering: '2026-03-01' })).toBe('person-ikke-fundet');
    const answer = await lookUp({ virkning: '2026-03-04' });
    expect(answer.json['asOf']).toMatchObject({ virkning: expect.stringContaining('2026-03-04') });
    expect((await entryOf(answer))?.virkning).toContain('2026-03-04');
  });

  it('at a time that cannot be is refused, and journalled', async () => {
    for (const asOf of [
      { virkning: '2026-02-30' },
      { virkning: 'i går' },
      { registrering: 'infinity' },
      { registrering: '-1' },
      { virkning: '99999-01-01' },
      { registrering: '2026-03-05T25:00' },
    ]) {
      const refused = await lookUp(asOf);
      expectRefused(refused, 422, 'ugyldigt-tidspunkt');
      expect(await entryOf(refused)).toMatchObject({ kundenr: '9001', udfald: 'afslag:ugyldigt-tidspunkt' });
    }
    for (const asOf of [
      { virkning: '0001-01-01' },
      { virkning: '9999-12-31' },
      { registrering: '0001-01-01' },
      { registrering: '9999-12-31' },
    ]) {
      expect([200, 404, 422]).toContain((await lookUp(asOf)).status);
    }
  });

  it('with half a character in a text is answered, and takes nobody else down with it', async () => {
    const others = Array.from({ length: 8 }, () => lookUp());
    const odd = [
      lookUp({ sag: '\ud800' }),
      lookUp({ sag: `${'x'.repeat(199)}\u{1f600}` }),
      lookUp({ personnummer: '\udc00' }),
      lookUp({ sag: 'a\u0000b' }),
    ];
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual(others.map(() => 200));
    const answers = await Promise.all(odd);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 422, 200]);
    // Their entries can be found, and so can those of everybody else.
    for (const answer of answers) expect(await entryOf(answer)).toMatchObject({ kundenr: '9001' });
    const found = await test.house.journal.search({ kundenr: '9001', doer: 'web', sag: 'a\ufffdb', limit: 10 });
    expect(found.length).toBeLessThanOrEqual(1);
  });
});
