import { describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import {
  type Called,
  call,
  cookieOf,
  entryOf,
  expectRefused,
  get,
  lookUp,
  PERSON,
  post,
  test,
  UNKNOWN,
} from './api-house.ts';

interface Lookup {
  readonly entryId: string;
  readonly tjeneste: { readonly id: string; readonly da: string };
}

const trace = (body: object = {}, headers: Record<string, string> = {}) => post('/api/egne-opslag', body, headers);
const lookupsIn = ({ json }: Called) => json['lookups'] as readonly Lookup[];

describe("one's own lookups", () => {
  it('are told newest first, with every number masked, and asking for them is journalled', async () => {
    await lookUp({ formaal: 'borgerservice', sag: `Sag ${PERSON}` });
    await lookUp({ personnummer: UNKNOWN, formaal: 'social-ydelse' });
    const told = await trace();
    expect(told.status).toBe(200);
    expect(containsPersonnummer(told.text)).toBe(false);
    const masked = `${PERSON.slice(0, 6)}-****`;
    expect(lookupsIn(told).slice(0, 2)).toMatchObject([
      {
        tjeneste: { id: 'person', da: 'Personopslag' },
        formaal: 'social-ydelse',
        afslag: { da: 'Personen findes ikke i CPR.' },
      },
      {
        doer: 'web',
        formaal: 'borgerservice',
        sag: `Sag ${masked}`,
        spurgt: { personnummer: masked },
        personer: 1,
      },
    ]);
    expect(await test.getEntry(String(told.json['journal']))).toMatchObject({
      kundenr: '9001',
      personkode: 'DEMOKOM1',
      tjeneste: 'egne-opslag',
      udfald: 'leveret',
      personer: [],
      prisklasse: 'gratis',
    });
    // Signing on and looking at the trace are no lookups.
    expect(new Set(lookupsIn(told).map(({ tjeneste }) => tjeneste.id))).toEqual(new Set(['person']));
  });

  it("are never somebody else's: not of a colleague, not of a caller who only claimed to be one", async () => {
    const colleague = { Cookie: cookieOf(await post('/api/signon', { personkode: 'DEMOSYS1', kendeord: 'Demo#102' })) };
    await lookUp();
    const [newest] = lookupsIn(await trace());
    expect(lookupsIn(await trace({}, colleague))).toEqual([]);
    const entry = await post('/api/opslag', { personnummer: PERSON }, colleague);
    const ids = lookupsIn(await trace()).map(({ entryId }) => entryId);
    expect(ids[0]).toBe(newest?.entryId);
    expect(ids).not.toContain((await entryOf(entry)).entryId);
    expect(lookupsIn(await trace({}, colleague)).map(({ entryId }) => entryId)).toEqual([
      (await entryOf(entry)).entryId,
    ]);
    // Entries of customer 0000 are the operator's and those of everybody who was not identified.
    const operator = { Cookie: cookieOf(await post('/api/signon', { personkode: 'DEMOOPR1', kendeord: 'Demo#001' })) };
    await test.house.desk.ask({
      doer: 'web',
      kilde: '127.0.0.1',
      credentials: { kind: 'operator', osUser: 'x', personkode: 'UKENDT01' },
      service: 'person',
      keys: { personnummer: PERSON },
      asOf: test.house.desk.present(),
    });
    expect(lookupsIn(await trace({}, operator))).toEqual([]);
  });

  it('come a page at a time, each once', async () => {
    for (let n = 0; n < 27; n += 1) await lookUp();
    const first = await trace();
    expect(lookupsIn(first)).toHaveLength(25);
    const second = await trace({ before: first.json['next'] });
    expect(lookupsIn(second).length).toBeGreaterThan(1);
    const ids = [...lookupsIn(first), ...lookupsIn(second)].map(({ entryId }) => entryId);
    expect(new Set(ids).size).toBe(ids.length);
    const found = await test.house.journal.search({
      ...{ kundenr: '9001', personkode: 'DEMOKOM1', tjeneste: 'person', limit: ids.length },
    });
    expect(ids).toEqual(found.map(({ entryId }) => entryId));
    let last = second;
    while (last.json['next'] !== undefined) last = await trace({ before: last.json['next'] });
    expect(lookupsIn(last).length).toBeGreaterThan(0);
  });

  it('are refused to who is not signed in, and from a place that is none', async () => {
    expectRefused(await trace({}, { Cookie: '' }), 401, 'ukendt-kalder');
    for (const before of ['x', PERSON, 'ffffffff-ffff-7000-8000-000000000000']) {
      expectRefused(await trace({ before }), 422, 'ugyldigt-felt');
    }
  });
});

describe('what one may see', () => {
  const grantOf = (called: Called) =>
    (called.json['grants'] as readonly { groups: readonly { group: string; fields: object[] }[] }[])[0];

  it('is told to an authority: everything granted, of everybody', async () => {
    const told = await get('/api/adgang');
    expect(told.json).toMatchObject({ recipient: 'offentlig' });
    expect(told.json['situations']).toContainEqual({
      ...{ situation: 'beskyttet', findes: true, navn: true, adresse: true, udland: true },
    });
    expect(grantOf(told)).toMatchObject({
      standard: 'borgerservice',
      purposeRequired: false,
      caseRequired: false,
      services: expect.arrayContaining([expect.objectContaining({ id: 'person' })]),
      purposes: expect.arrayContaining([expect.objectContaining({ id: 'social-ydelse', flerePersoner: true })]),
    });
    const fields = grantOf(told)?.groups.find(({ group }) => group === 'navn')?.fields;
    expect(fields).toContainEqual({ id: 'navn.efternavn', da: 'Efternavn', en: 'Surname', protects: 'navn' });
    expect(containsPersonnummer(told.text)).toBe(false);
  });

  it('is told to a private party and to a narrow grant, with the reason for what is withheld', async () => {
    const as = async (personkode: string, kendeord: string) =>
      call('/api/adgang', {
        headers: { Cookie: cookieOf(await post('/api/signon', { personkode, kendeord })) },
      });
    const told = await as('DEMOPRI1', 'Demo#301');
    expect(told.json['situations']).toContainEqual({
      ...{ situation: 'beskyttet', findes: true, navn: false, adresse: false, udland: false },
    });
    const children = grantOf(told)?.groups.find(({ group }) => group === 'boern')?.fields;
    expect(children).toContainEqual(expect.objectContaining({ id: 'barn.personnummer', reason: 'privat' }));
    const narrow = await as('DEMOSTA1', 'Demo#201');
    expect(grantOf(narrow)).toMatchObject({ purposeRequired: true, caseRequired: true });
    const withheld = grantOf(narrow)?.groups.find(({ group }) => group === 'boern')?.fields;
    expect(withheld).toContainEqual(expect.objectContaining({ id: 'barn.personnummer', reason: 'ikke-tilladt' }));
  });

  it('is told to nobody who is not signed in', async () => {
    expectRefused(await call('/api/adgang'), 401, 'ukendt-kalder');
  });
});
