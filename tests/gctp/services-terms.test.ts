import { describe, expect, it } from 'vitest';
import { findAll, findFirst } from '../../server/src/doors/gctp/wire/read-tree.ts';
import {
  ABROAD,
  ask,
  CHILD,
  client,
  entryOf,
  filledIn,
  MOTHER,
  namesIn,
  rowOf,
  STAM_PLUS,
  SUBJECT,
  tokens,
  UNKNOWN,
} from './services-house.ts';

describe('every service', () => {
  const SERVICES = ['Stam+', 'Familie+', 'NAVNE3', 'ADRESSE3', 'adresse4'];

  it('is found under its name in any case, and answers under the name it was asked by', async () => {
    for (const service of SERVICES.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])) {
      const reply = await ask(service, SUBJECT);
      expect([service, reply.kvit.v]).toEqual([service, '0']);
      expect(findFirst(reply.root, 'Service', 'r')).toBe(service);
      expect(findFirst(reply.root, 'CprServiceHeader', 'r')).toBe(service);
      expect(SERVICES).toContain((await entryOf(reply)).tjeneste);
    }
  });

  it('answers in ISO-8859-1 with a declaration, one receipt, last, and a ts of twenty digits', async () => {
    for (const service of SERVICES) {
      const reply = await ask(service, SUBJECT);
      expect(reply.headers.get('content-type')).toBe('text/xml;charset=ISO-8859-1');
      expect(reply.text).toMatch(
        /^<\?xml version="1.0" encoding="ISO-8859-1" standalone="yes"\?><root xmlns="http:\/\/www.cpr.dk">/,
      );
      expect(findFirst(reply.root, 'CprServiceHeader', 'ts')).toMatch(/^20\d{18}$/);
      expect(findFirst(reply.root, 'CprData', 'u')).toBe('O');
      expect(findFirst(reply.root, 'Rolle', 'r')).toBe('HovedRolle');
      expect(findAll(reply.root, 'Service')[0]?.children.map(({ name }) => name)).toEqual([
        'CprServiceHeader',
        'CprData',
        'Kvit',
      ]);
      expect(findAll(reply.root, 'Kvit')).toHaveLength(1);
    }
  });

  it('repeats the version it was asked with, and takes a bare Gctp without root', async () => {
    for (const version of ['1.0', '2.0', '12.0', 'x&y']) {
      const reply = await client.post(
        `<Gctp v="${version.replace('&', '&amp;')}"><System r="CprSoeg"><Service r="Stam+"><CprServiceHeader r="Stam+"><Key><Field r="PNR" v="${SUBJECT}"/></Key></CprServiceHeader></Service></System></Gctp>`,
        { Cookie: `Token=${tokens.authority}` },
      );
      expect([reply.kvit.v, findFirst(reply.root, 'Gctp', 'v')]).toEqual(['0', version]);
      expect(findFirst(reply.root, 'root', 'xmlns')).toBe('http://www.cpr.dk');
    }
  });

  it('says 52 to a malformed number, which it repeats, and 172 to an unknown one', async () => {
    for (const service of SERVICES) {
      const malformed = await ask(service, '3002611234');
      const text = 'Personnummeret: 300261-1234 er udfyldt forkert. Det skal være gyldigt.';
      expect(malformed.kvit).toEqual({ r: 'returKode', v: '52', t: text });
      const entry = await entryOf(malformed);
      expect(entry).toMatchObject({
        kundenr: '9001',
        udfald: 'afslag:ugyldigt-personnummer',
        prisklasse: 'gratis',
        personer: [],
      });
      expect(entry.bemaerkning ?? '').not.toContain('1234');
      const unknown = await ask(service, UNKNOWN);
      expect(unknown.kvit).toEqual({ r: 'returKode', v: '172', t: 'Personen findes ikke i CPR' });
      expect(await entryOf(unknown)).toMatchObject({
        udfald: 'afslag:person-ikke-fundet',
        spurgt: { personnummer: UNKNOWN },
        personer: [],
      });
      expect(findAll(unknown.root, 'CprData')).toEqual([]);
    }
    // A replacement number is never part of the register.
    expect((await ask('Stam+', `${Number(SUBJECT.slice(0, 2)) + 60}${SUBJECT.slice(2)}`)).kvit.v).toBe('52');
  });

  it('is refused to whoever has not been granted it, whether or not there is such a person', async () => {
    for (const personnummer of [SUBJECT, UNKNOWN]) {
      const reply = await ask('STAMP', personnummer);
      expect(reply.kvit).toEqual({ r: 'returKode', v: '9906', t: 'Personkoden har ikke adgang til tjenesten STAMP' });
      expect(await entryOf(reply)).toMatchObject({ kundenr: '9001', udfald: 'afslag:tjeneste-ikke-tilladt' });
      for (const service of SERVICES)
        expect((await ask(service, personnummer, {}, tokens.company)).kvit.v).toBe('9906');
    }
    const unknown = await ask('NVNSOG9', SUBJECT);
    expect(unknown.kvit).toEqual({ r: 'returKode', v: '9905', t: 'Tjenesten NVNSOG9 findes ikke' });
  });
});

describe('purpose and case of a lookup', () => {
  const call = (headers: Record<string, string>) => client.call(tokens.agency, 'Stam+', { PNR: MOTHER }, headers);
  const purpose = { 'X-OpenCPR-Formaal': 'sundhed' };

  it('are demanded where the grant demands them, the purpose first', async () => {
    for (const [headers, code, udfald] of [
      [{}, '9907', 'afslag:retsspoergsmaal:1'],
      [{ 'X-OpenCPR-Sag': '2026-17' }, '9907', 'afslag:retsspoergsmaal:1'],
      [{ 'X-OpenCPR-Formaal': '  ' }, '9907', 'afslag:retsspoergsmaal:1'],
      [{ 'X-OpenCPR-Formaal': 'nysgerrighed' }, '9909', 'afslag:retsspoergsmaal:2'],
      [{ 'X-OpenCPR-Formaal': 'borgerservice', 'X-OpenCPR-Sag': '1' }, '9909', 'afslag:retsspoergsmaal:3'],
      [purpose, '9908', 'afslag:retsspoergsmaal:4'],
      [{ ...purpose, 'X-OpenCPR-Sag': ' ' }, '9908', 'afslag:retsspoergsmaal:4'],
      [{ ...purpose, 'X-OpenCPR-Sag': `sag ${CHILD}` }, '9910', 'afslag:retsspoergsmaal:5'],
    ] as [Record<string, string>, string, string][]) {
      const reply = await call(headers);
      expect([udfald, reply.kvit.v]).toEqual([udfald, code]);
      expect(findAll(reply.root, 'CprData')).toEqual([]);
      expect(await entryOf(reply)).toMatchObject({ kundenr: '9002', personkode: 'DEMOSTA1', udfald, personer: [] });
    }
  });

  it('are journalled with the answer', async () => {
    const reply = await call({
      ...purpose,
      'X-OpenCPR-Sag': '2026-17/æøå',
      'X-OpenCPR-Slutbruger': 'Sofie Sagsbehandler',
    });
    expect(reply.kvit.v).toBe('0');
    const entry = await entryOf(reply);
    expect(new Set(entry.feltgrupper)).toEqual(new Set(['adresse', 'beskyttelse', 'navn', 'person', 'personnummer']));
    expect(entry).toMatchObject({
      formaal: 'sundhed',
      sag: '2026-17/æøå',
      slutbruger: 'Sofie Sagsbehandler',
      udfald: 'leveret',
    });
    // The case may be named by the number of the person it is about.
    expect((await call({ ...purpose, 'X-OpenCPR-Sag': MOTHER })).kvit.v).toBe('0');
  });

  it('take the standard purpose of a grant that demands none', async () => {
    expect((await entryOf(await ask('Stam+', MOTHER))).formaal).toBe('borgerservice');
  });

  it('give no more than the grant: fields of other groups are empty', async () => {
    const headers = { ...purpose, 'X-OpenCPR-Sag': '1' };
    const reply = await client.call(tokens.agency, 'Stam+', { PNR: ABROAD }, headers);
    const filled = filledIn(rowOf(reply));
    expect(filled).toMatchObject({ PNR: ABROAD, STATUS: '80' });
    expect(Object.keys(filled).filter((name) => name.startsWith('UD'))).toEqual([]);
    expect(namesIn(rowOf(reply))).toEqual([...STAM_PLUS, 'CPSN_POSTDISTTXT', 'VEJADRNVN']);
    // A person no part of whose contact address may be had is answered as one who has none.
    expect((await client.call(tokens.agency, 'adresse4', { PNR: SUBJECT }, headers, 'KontaktAdresse')).kvit.v).toBe(
      '9906',
    );
    const address = await client.call(tokens.agency, 'ADRESSE3', { PNR: SUBJECT }, headers);
    expect(filledIn(address.root)['KONTAKTADRMRK']).toBeUndefined();
  });
});
