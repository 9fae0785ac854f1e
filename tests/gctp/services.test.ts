import { describe, expect, it } from 'vitest';
import { findFirst } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { birthOf } from '../delivery.ts';
import {
  ABROAD,
  ask,
  CHILD,
  CUSTODY,
  entryOf,
  fieldsIn,
  filledIn,
  MOTHER,
  NAVNE3,
  namesIn,
  rowOf,
  rowsOf,
  SPOUSE,
  STAM_PLUS,
  SUBJECT,
  words,
} from './services-house.ts';

describe('Stam+', () => {
  it('has its fields in order, the empty ones too', async () => {
    const reply = await ask('Stam+', SUBJECT);
    expect(rowsOf(reply).map(({ attributes }) => attributes['k'])).toEqual(['0']);
    expect(namesIn(rowOf(reply))).toEqual([...STAM_PLUS, 'CPSN_POSTDISTTXT', 'VEJADRNVN']);
    expect(reply.text).toContain('<Field r="PNRGAELD"/>');
    expect(reply.text).toContain('<Field r="UDLANDSADR1"/>');
    expect(findFirst(reply.root, 'Table', 'r')).toBe('Stam+');
  });

  it('delivers a protected person to an authority, with the mark', async () => {
    const reply = await ask('Stam+', SUBJECT);
    expect(filledIn(rowOf(reply))).toEqual({
      ADRNVN: { v: 'Ærlig Prøvesen', t: 'Prøvesen, Ærlig Mellem' },
      BESKYT: 'X',
      BYNVN: 'Sneglelunde',
      CONVN: 'Opdigtet Vært',
      CPSN_POSTDISTTXT: 'Odense C',
      ETAGE: '02',
      FOEDDATO: birthOf(SUBJECT).replaceAll('-', ''),
      HUSNR: '003B',
      KOEN: Number(SUBJECT[9]) % 2 ? 'M' : 'K',
      KOMKOD: '0461',
      LOKALITET: 'Gartnerboligen',
      PNR: SUBJECT,
      POSTNR: { v: '5000', t: 'Odense C' },
      SIDEDOER: 'th',
      STADR: 'Sneglehusgangen 3 B,2 th',
      STARTDATOSTATUS: birthOf(SUBJECT).replaceAll('-', ''),
      STATUS: '01',
      VEJADRNVN: 'Sneglehusgangen',
      VEJKOD: '8902',
    });
    expect(reply.headers.get('x-opencpr-beskyttelse')).toBe('0001,0003');
    expect(await entryOf(reply)).toMatchObject({ tjeneste: 'Stam+', udfald: 'leveret', beskyttelse: ['markering'] });
  });

  it('gives a person without an address the postcode 0, and the address abroad', async () => {
    expect(filledIn(rowOf(await ask('Stam+', ABROAD)))).toEqual({
      ADRNVN: { v: 'Udrejst Prøvesen', t: 'Opdigtetsen, Prøve' },
      FOEDDATO: birthOf(ABROAD).replaceAll('-', ''),
      FOEDDATOUSM: '*',
      KOEN: 'K',
      PNR: ABROAD,
      POSTNR: '0',
      STARTDATOSTATUS: '20190102',
      STATUS: '80',
      UDLANDSADR1: 'Storgatan 1',
      UDLANDSADR2: 'Malmö',
      UDRLANDEKOD: '5120',
    });
  });

  it('keeps the blank after a house number without a letter', async () => {
    expect(filledIn(rowOf(await ask('Stam+', MOTHER)))).toMatchObject({ HUSNR: '016 ', SIDEDOER: 'tv' });
  });
});

describe('NAVNE3', () => {
  it('has its fields in order and the name in force', async () => {
    const reply = await ask('NAVNE3', SUBJECT, { AKX: 'X' });
    expect(namesIn(rowOf(reply))).toEqual(NAVNE3);
    expect(filledIn(rowOf(reply))).toEqual({
      CNVN_ADRNVN: { v: 'Ærlig Prøvesen', t: 'Prøvesen, Ærlig Mellem' },
      CNVN_EFTERNVN: 'Prøvesen',
      CNVN_FORNVN: 'Ærlig',
      CNVN_KOEN: Number(SUBJECT[9]) % 2 ? 'M' : 'K',
      CNVN_MELNVN: 'Mellem',
      CNVN_MELNVNMRK: '*',
      CNVN_STARTDATO: '201200001200',
      CNVN_STARTDATOUSM: '*',
      CNVN_STATUS: '01',
      CNVN_STATUSSTARTDATO: `${birthOf(SUBJECT).replaceAll('-', '')}1200`,
      HISTORIKMRK: 'X',
    });
  });

  it('gives earlier names for a blank AKX only', async () => {
    for (const key of [{}, { AKX: 'X' }, { akx: 'x' }] as Record<string, string>[]) {
      expect(rowsOf(await ask('NAVNE3', SUBJECT, key))).toHaveLength(1);
    }
    const reply = await ask('NAVNE3', SUBJECT, { AKX: ' ' });
    expect(rowsOf(reply).map(({ attributes }) => attributes['k'])).toEqual(['0', '1']);
    expect(namesIn(rowOf(reply, 1))).toEqual(NAVNE3);
    expect(filledIn(rowOf(reply, 0))).toMatchObject({ CNVN_EFTERNVN: 'Prøvesen' });
    expect(filledIn(rowOf(reply, 1))).toMatchObject({ CNVN_EFTERNVN: 'Ungesen', CNVN_STARTDATO: '197001011200' });
    expect(rowsOf(await ask('NAVNE3', MOTHER, { AKX: '' }))).toHaveLength(1);
    expect(filledIn(rowOf(await ask('NAVNE3', MOTHER)))['HISTORIKMRK']).toBeUndefined();
  });
});

describe('Familie+', () => {
  it('has the person first, then the relatives in the register by number', async () => {
    const reply = await ask('Familie+', SUBJECT);
    expect(namesIn(rowOf(reply))).toEqual([...STAM_PLUS, ...NAVNE3, ...CUSTODY]);
    const relatives = rowsOf(reply).slice(1);
    expect(relatives.map(({ attributes }) => attributes['k'])).toEqual(['1', '2', '3', '4']);
    for (const row of relatives) {
      expect(namesIn(row)).toEqual(
        words('ADRNVN CBSK_TYP CNVN_STATUS FAMMRK PNR_FOEDDATO STADR CPST_POSTNR CPSN_POSTDISTTXT'),
      );
    }
    const found = relatives
      .map((row) => filledIn(row))
      .map(({ FAMMRK, PNR_FOEDDATO, CBSK_TYP }) => [PNR_FOEDDATO, FAMMRK, CBSK_TYP]);
    const kin = [
      [SUBJECT, 'Andet', '00001'],
      [SPOUSE, 'Ægtefælle', '00001'],
      [MOTHER, 'Mor', undefined],
      [CHILD, 'Barn', undefined],
    ];
    expect(found).toEqual(kin.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
    const entry = await entryOf(reply);
    expect(entry.personer.map(({ rolle }) => rolle).sort()).toEqual(['opslag', 'relation', 'relation', 'relation']);
  });

  it('has no texts in the first row', async () => {
    expect(fieldsIn(rowOf(await ask('Familie+', SUBJECT))).filter((attributes) => 't' in attributes)).toEqual([]);
  });

  it('has custody: the first holder ends in A, the second in B, a certain date has a blank mark', async () => {
    expect(filledIn(rowOf(await ask('Familie+', CHILD)))).toMatchObject({
      FORAELDREMYNMRK: 'X',
      CFMY_RELTYPA: '00003',
      CFMY_STARTDATOA: '20130405',
      CFMY_STARTDATOUSMA: ' ',
      CFMY_RELTYPB: '00004',
      CFMY_STARTDATOB: '20140405',
      CFMY_STARTDATOUSMB: '*',
    });
  });
});
