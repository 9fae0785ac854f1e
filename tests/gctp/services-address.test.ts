import { describe, expect, it } from 'vitest';
import { findAll, findFirst } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { birthOf } from '../delivery.ts';
import {
  ABROAD,
  ABROAD_FIELDS,
  ask,
  entryOf,
  filledIn,
  MOTHER,
  namesIn,
  rowOf,
  rowsOf,
  SUBJECT,
  tokens,
  words,
} from './services-house.ts';

describe('ADRESSE3', () => {
  it('has its fields in order directly under Rolle', async () => {
    const reply = await ask('ADRESSE3', SUBJECT, { AKX: 'X' });
    const [rolle] = findAll(reply.root, 'Rolle');
    const own = rolle?.children.filter(({ name }) => name === 'Field').map(({ attributes }) => attributes['r']);
    // BESKYT at the end is not CPR's: the marking follows the address.
    expect(own).toEqual([
      ...words(`TIDLADRMRK KONTAKTADRMRK TIDLKOMMRK SUPADRMRK ADRKOD TIMSTP SYSTEM_TS ADRTS MYNKOD VEJKOD HUSNR ETAGE
        SIDEDOER BNR TILFLYKOMDATO TILFLYKOMDATOUSM CONVN CONVNTS BYNVN LOKALITET POSTNR STARTDATO STARTDATOUSM KOMKOD
        UDRLANDEKOD`),
      ...ABROAD_FIELDS,
      ...words('UDLANDADR_TS UDLANDADR_MYNKOD FLYTPAMRK BESKYT'),
    ]);
    expect(findAll(reply.root, 'Table')).toEqual([]);
    expect(filledIn(reply.root)).toEqual({
      BESKYT: 'X',
      BYNVN: 'Sneglelunde',
      CONVN: 'Opdigtet Vært',
      ETAGE: '02',
      HUSNR: '003B',
      KOMKOD: { v: '0461', t: 'Odense', tl: 'Odense' },
      KONTAKTADRMRK: 'X',
      LOKALITET: 'Gartnerboligen',
      POSTNR: { v: '5000', t: 'Odense C' },
      SIDEDOER: '  th',
      STARTDATO: '201503011230',
      TIDLADRMRK: 'X',
      TIDLKOMMRK: 'X',
      TILFLYKOMDATO: '201002011200',
      VEJKOD: { v: '8902', t: 'Sneglehusgangen' },
    });
  });

  it('has a short house number without blanks', async () => {
    expect(filledIn((await ask('ADRESSE3', MOTHER)).root)).toMatchObject({ HUSNR: '016' });
  });
});

describe('adresse4', () => {
  it('has the contact address', async () => {
    const reply = await ask('adresse4', SUBJECT);
    expect(findFirst(reply.root, 'System', 'r')).toBe('KontaktAdresse');
    expect(namesIn(rowOf(reply))).toEqual(
      words('CATX_ADR1 CATX_ADR2 CATX_ADR3 CATX_ADR4 CATX_ADR5 CATX_SLETDATO CATX_STARTDATO'),
    );
    expect(filledIn(rowOf(reply))).toEqual({
      CATX_ADR1: 'Postboks 12',
      CATX_ADR2: '5000 Odense C',
      CATX_SLETDATO: '20270203',
      CATX_STARTDATO: '20240203',
    });
  });

  it('has an empty table for whoever has none', async () => {
    const reply = await ask('adresse4', MOTHER);
    expect(reply.kvit.v).toBe('0');
    expect(findFirst(reply.root, 'Table', 'r')).toBe('adresse4');
    expect(rowsOf(reply)).toEqual([]);
  });

  it('has an empty table for whoever abroad has none', async () => {
    expect(rowsOf(await ask('adresse4', ABROAD))).toEqual([]);
  });
});

describe.each(['STAMP', 'STAMKP'])('%s', (service) => {
  const FIELDS = [
    ...words(`PNR I_VENT_MRK ADRNVN KOEN STATUS STARTDATOSTATUS PNRGAELD FOEDDATO FOEDDATOUSM BESKYT CONVN ETAGE HUSNR
      SIDEDOER BNR KOMKOD VEJKOD BYNVN LOKALITET POSTNR UDR_LANDEKOD`),
    ...ABROAD_FIELDS,
    'STADR',
  ];

  it('has its fields in order under Praes', async () => {
    const reply = await ask(service, MOTHER, {}, tokens.company);
    expect(findFirst(reply.root, 'Praes', 'r')).toBe('STAMPNR');
    expect(findAll(reply.root, 'Praes').flatMap(namesIn)).toEqual(FIELDS);
    expect(filledIn(reply.root)).toMatchObject({
      PNR: MOTHER,
      ADRNVN: { v: 'Prøve Opdigtetsen', t: 'Opdigtetsen, Prøve' },
      STADR: 'Tågehornsvej 16,1 tv',
      VEJKOD: { v: '8901', t: 'Tågehornsvej' },
      POSTNR: { v: '2100', t: 'København Ø' },
    });
  });

  it('gives neither name nor address of a protected person to a private party', async () => {
    const reply = await ask(service, SUBJECT, {}, tokens.company);
    expect(findAll(reply.root, 'Praes').flatMap(namesIn)).toEqual(FIELDS);
    expect(filledIn(reply.root)).toEqual({
      PNR: SUBJECT,
      KOEN: Number(SUBJECT[9]) % 2 ? 'M' : 'K',
      STATUS: '01',
      STARTDATOSTATUS: birthOf(SUBJECT).replaceAll('-', ''),
      FOEDDATO: birthOf(SUBJECT).replaceAll('-', ''),
      BESKYT: { v: '1', t: 'Navne- og adresse beskyttelse', ts: 'Beskyt' },
    });
    for (const part of ['rlig', 'Pr\u00f8vesen', 'Snegle', 'Odense', 'V\u00e6rt'])
      expect(reply.text).not.toContain(part);
    expect((await entryOf(reply)).beskyttelse).toEqual(expect.arrayContaining(['adresse', 'navn']));
  });

  it('is in the journal under its own name, and refused to whom it is not granted', async () => {
    const reply = await ask(service, MOTHER, {}, tokens.company);
    expect(await entryOf(reply)).toMatchObject({ tjeneste: service, udfald: 'leveret', prisklasse: 'opslag' });
    const refused = await ask(service, MOTHER, {}, tokens.agency);
    expect(refused.kvit.v).toBe('9906');
    expect(await entryOf(refused)).toMatchObject({ tjeneste: service, udfald: 'afslag:tjeneste-ikke-tilladt' });
  });
});
