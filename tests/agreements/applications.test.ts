import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastDayAfterNotice } from '../../server/src/rooms/access/index.ts';
import { webClient } from '../web-client.ts';
import {
  type AgreementsHouse,
  APPLIED,
  type Client,
  danishDay,
  daysFrom,
  findAftale,
  issueTo9001,
  JUDGED,
  openAgreementsHouse,
} from './agreements-house.ts';

let test: AgreementsHouse;
let stranger: Client;

const NEW = {
  navn: 'Nyby Kommune',
  cvr: '45678903',
  art: 'kommune',
  kontakt: 'Nanna Nybysen',
  epost: 'post@nyby.example',
};

beforeAll(async () => {
  test = await openAgreementsHouse();
  stranger = await webClient(test.url, 'INGENSOM', 'intet');
});
afterAll(() => test.close());

const find = async (client: Client, id: unknown) =>
  ((await client.act('anmodning.list'))['anmodninger'] as readonly Record<string, unknown>[]).find(
    ({ anmodningId }) => anmodningId === id,
  );

describe('an application', () => {
  it('is sent in by the customer, says when an answer is expected, and is seen by the customer and the office', async () => {
    const sent = await test.dap.act('anmodning.indsend', APPLIED);
    expect(sent).toMatchObject({ tilstand: 'indsendt', forventet: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(await test.getEntry(sent.journal)).toMatchObject({
      kundenr: '9001',
      personkode: 'DEMODAP1',
      spurgt: APPLIED,
    });
    for (const client of [test.dap, test.office]) {
      expect(await find(client, sent['anmodningId'])).toMatchObject({
        kundenr: '9001',
        tilstand: 'indsendt',
        opgave: APPLIED.opgave,
        omfang: { tjenester: ['NAVNE3', 'ADRESSE3'], formaal: ['social-ydelse', 'borgerservice'], beskyttede: true },
      });
    }
    await test.office.act('anmodning.behandl', { anmodning: String(sent['anmodningId']) });
    expect(await find(test.dap, sent['anmodningId'])).toMatchObject({ tilstand: 'under-behandling' });
    expect(await test.dap.act('anmodning.traek', { anmodning: String(sent['anmodningId']) })).toMatchObject({
      tilstand: 'trukket',
    });
    const late = { anmodning: String(sent['anmodningId']), ...JUDGED };
    expect(await test.office.act('anmodning.imoedekom', late)).toMatchObject({ refused: 'forkert-tilstand' });
  });

  it('is refused where a purpose has no basis, or one that is not an authority’s', async () => {
    for (const grundlag of [
      '',
      'social-ydelse=gdpr-6-1-e+dbl-6',
      'social-ydelse=gdpr-6-1-e;borgerservice=gdpr-6-1-e',
      'social-ydelse=gdpr-6-1-f+dbl-6;borgerservice=gdpr-6-1-e+dbl-6',
    ]) {
      const refused = await test.dap.act('anmodning.indsend', { ...APPLIED, grundlag });
      expect(refused, grundlag).toMatchObject({ refused: 'retsspoergsmaal', question: { number: 'A1' } });
      expect(await test.getEntry(refused.journal)).toMatchObject({ udfald: 'afslag:retsspoergsmaal:A1' });
    }
    expect(await test.dap.act('anmodning.indsend', { ...APPLIED, grundlag: 'social-ydelse=lyst' })).toMatchObject({
      refused: 'ugyldigt-felt',
      felt: 'grundlag',
    });
  });

  it('for statistics or research is turned away at once, and one for self-service refused', async () => {
    for (const [anvendelse, number] of [
      ['statistik', 'A2'],
      ['forskning', 'A2'],
      ['selvbetjening', 'G26'],
    ]) {
      expect(await test.dap.act('anmodning.indsend', { ...APPLIED, anvendelse })).toMatchObject({
        question: { number },
      });
    }
  });

  it('names the terms in force for its kind of recipient, and what the catalogues have', async () => {
    const { vilkaar: _left, ...without } = APPLIED;
    expect(await test.dap.act('anmodning.indsend', without)).toMatchObject({
      refused: 'felt-mangler',
      felt: 'vilkaar',
    });
    // What can be chosen is what is in force; what was, is told from what is for others.
    const choices = await (await fetch(`${test.url}/api/anmodningsvalg`)).json();
    expect(choices).toMatchObject({ vilkaar: [{ id: '2024-09-01' }, { id: 'privat' }] });
    for (const [vilkaar, da] of [
      ['privat', /ikke for den slags kunder/],
      ['2023-02-01', /afløst.* 2024-09-01/],
    ] as const) {
      expect(await test.dap.act('anmodning.indsend', { ...APPLIED, vilkaar })).toMatchObject({
        ...{ refused: 'ugyldigt-felt', felt: 'vilkaar', da: expect.stringMatching(da) },
      });
    }
    for (const [felt, text] of [
      ['tjenester', 'NAVNE3,FINDESIKKE'],
      ['feltgrupper', 'alt'],
      ['formaal', 'nysgerrighed'],
      ['geografi', '851,x'],
    ] as const) {
      expect(await test.dap.act('anmodning.indsend', { ...APPLIED, [felt]: text }), felt).toMatchObject({
        refused: 'ugyldigt-felt',
        felt,
      });
    }
  });

  it('belongs to its customer: nobody else sees or withdraws it, and the customer does not judge it', async () => {
    const { anmodningId } = await test.dap.act('anmodning.indsend', APPLIED);
    const anmodning = String(anmodningId);
    await test.house.administration.addProfil(
      { kundenr: '9002', personkode: 'DEMOSTA1' },
      '200',
      '2020-01-01T00:00:00Z',
    );
    const other = await webClient(test.url, 'DEMOSTA1', 'Demo#201');
    expect(await find(other, anmodningId)).toBe(undefined);
    expect(await other.act('anmodning.traek', { anmodning })).toMatchObject({ refused: 'findes-ikke' });
    expect(await other.act('anmodning.indsend', { ...APPLIED, kundenr: '9001' })).toMatchObject({
      refused: 'findes-ikke',
    });
    for (const client of [test.dap, test.operator]) {
      expect(await client.act('anmodning.imoedekom', { anmodning, ...JUDGED })).toMatchObject({
        refused: 'handling-ikke-tilladt',
      });
    }
  });
});

describe('the judgement', () => {
  const apply = async () => String((await test.dap.act('anmodning.indsend', APPLIED))['anmodningId']);

  it('answers the two questions, and a no to either grants nothing', async () => {
    const anmodning = await apply();
    for (const no of [{ personer: 'nej' }, { oplysninger: 'nej' }]) {
      expect(await test.office.act('anmodning.imoedekom', { anmodning, ...JUDGED, ...no })).toMatchObject({
        question: { number: 'G27' },
      });
    }
    const without = { anmodning, personer: 'ja', oplysninger: 'ja' };
    expect(await test.office.act('anmodning.imoedekom', without)).toMatchObject({ felt: 'vurdering' });
    expect(await test.office.act('anmodning.imoedekom', { anmodning, ...JUDGED })).toMatchObject({
      tilstand: 'imoedekommet',
    });
    expect(await find(test.dap, anmodning)).toMatchObject({
      tilstand: 'imoedekommet',
      vurdering: { personerNoedvendige: true, oplysningerNoedvendige: true, vurdering: JUDGED.vurdering },
    });
  });

  it('grants a part with a reason, and never more than was applied for', async () => {
    const anmodning = await apply();
    const part = { anmodning, ...JUDGED, feltgrupper: 'person,navn', beskyttede: 'nej' };
    expect(await test.office.act('anmodning.imoedekom', { ...part, feltgrupper: 'navn,boern' })).toMatchObject({
      question: { number: 'G27' },
    });
    expect(await test.office.act('anmodning.imoedekom', part)).toMatchObject({ felt: 'begrundelse' });
    const begrundelse = 'Adressen er ikke nødvendig.';
    expect(await test.office.act('anmodning.imoedekom', { ...part, begrundelse })).toMatchObject({
      tilstand: 'delvist-imoedekommet',
    });
    expect(await find(test.dap, anmodning)).toMatchObject({
      begrundelse,
      imoedekommet: { feltgrupper: ['person', 'navn'], beskyttede: false },
    });
  });

  it('refuses with a reason that the customer sees, and then no agreement can be made', async () => {
    const anmodning = await apply();
    const no = { anmodning, personer: 'nej', oplysninger: 'ja', vurdering: 'Hele landet er for meget.' };
    expect(await test.office.act('anmodning.afslaa', no)).toMatchObject({ felt: 'begrundelse' });
    await test.office.act('anmodning.afslaa', { ...no, begrundelse: 'I kan nøjes med egen kommune.' });
    expect(await find(test.dap, anmodning)).toMatchObject({
      tilstand: 'afslaaet',
      begrundelse: 'I kan nøjes med egen kommune.',
      vurdering: { personerNoedvendige: false },
    });
    expect(await test.office.act('aftale.opret', { anmodning })).toMatchObject({ refused: 'forkert-tilstand' });
  });
});

describe('somebody who is no customer', () => {
  it('applies without signing in, follows it by a key, and becomes a customer when it is granted', async () => {
    const receipt = await stranger.act('anmodning.ansoeg', { ...NEW, ...APPLIED });
    expect(receipt).toMatchObject({ tilstand: 'indsendt', noegle: expect.stringMatching(/^[A-Za-z0-9]{22,}$/) });
    expect(await test.getEntry(receipt.journal)).toMatchObject({ kundenr: '0000', identificeret: false, doer: 'web' });
    const noegle = String(receipt['noegle']);
    const status = await stranger.act('anmodning.status', { noegle });
    expect(status).toMatchObject({ navn: 'Nyby Kommune', tilstand: 'indsendt' });
    expect(status['kundenr']).toBe(undefined);
    expect(JSON.stringify(await test.getEntry(status.journal))).not.toContain(noegle);
    expect(await stranger.act('anmodning.status', { noegle: `${noegle}x` })).toMatchObject({ refused: 'findes-ikke' });
    expect(await find(test.dap, receipt['anmodningId'])).toBe(undefined);

    const anmodning = String(receipt['anmodningId']);
    expect(await test.office.act('anmodning.imoedekom', { anmodning, ...JUDGED })).toMatchObject({ felt: 'kundenr' });
    const taken = { anmodning, ...JUDGED, kundenr: '9001' };
    expect(await test.office.act('anmodning.imoedekom', taken)).toMatchObject({ refused: 'findes-allerede' });
    await test.office.act('anmodning.imoedekom', { ...taken, kundenr: '7401' });
    expect(await stranger.act('anmodning.status', { noegle })).toMatchObject({
      tilstand: 'imoedekommet',
      kundenr: '7401',
    });
    expect((await test.office.act('kunde.list'))['kunder']).toContainEqual(
      expect.objectContaining({ kundenr: '7401', navn: 'Nyby Kommune', cvr: NEW.cvr, epost: NEW.epost }),
    );
    expect(await find(test.office, anmodning)).toMatchObject({ kundenr: '7401' });
  });

  it('may withdraw by the key, does nothing else, and is held to the same rules', async () => {
    const { noegle } = await stranger.act('anmodning.ansoeg', { ...NEW, ...APPLIED });
    const key = { noegle: String(noegle) };
    expect(await stranger.act('anmodning.fortryd', key)).toMatchObject({ tilstand: 'trukket' });
    expect(await stranger.act('anmodning.fortryd', key)).toMatchObject({ refused: 'forkert-tilstand' });
    expect(await stranger.act('anmodning.list')).toMatchObject({ refused: 'ukendt-kalder' });
    const statistics = { ...NEW, ...APPLIED, anvendelse: 'statistik' };
    expect(await stranger.act('anmodning.ansoeg', statistics)).toMatchObject({ question: { number: 'A2' } });
    const office = { ...NEW, ...APPLIED, art: 'cpr-kontor' };
    expect(await stranger.act('anmodning.ansoeg', office)).toMatchObject({ felt: 'art' });
  });

  it('is let in five times a day from one address, however many come at once', async () => {
    const tries = await Promise.all(
      Array.from({ length: 6 }, () => stranger.act('anmodning.ansoeg', { ...NEW, ...APPLIED })),
    );
    // Two have come in the tests before.
    expect(tries.filter(({ refused }) => refused === undefined)).toHaveLength(3);
    expect(tries.filter(({ refused }) => refused === 'for-mange-forsoeg')).toHaveLength(3);
  });
});

describe('a notice of the customer', () => {
  it('ends the agreement a month later at the end of a month, and three months after access was established', async () => {
    const { aftale, tilladelse } = await issueTo9001(test, { tjenester: 'NAVNE3' });
    await test.operator.act('tilladelse.ivaerksaet', { tilladelse });
    const today = danishDay(Date.now());
    const told = (await findAftale(test.dap, aftale)) ?? {};
    // Access was established today, so that the three months count (the days themselves: rooms/access/opsigelse.test.ts).
    const last = lastDayAfterNotice(today, today);
    expect(told).toMatchObject({ kanOphoere: last });
    expect(await test.dap.act('aftale.opsig', { aftale, modtaget: '2026-01-01' })).toMatchObject({ felt: 'modtaget' });
    expect(await test.office.act('aftale.opsig', { aftale, modtaget: '2199-01-01' })).toMatchObject({
      felt: 'modtaget',
    });
    const given = await test.dap.act('aftale.opsig', { aftale });
    expect(given).toMatchObject({ kundenr: '9001', modtaget: today, ophoerer: last });
    expect(await test.getEntry(given.journal)).toMatchObject({ tjeneste: 'aftale.opsig', personkode: 'DEMODAP1' });
    const after = await findAftale(test.office, aftale);
    expect(after).toMatchObject({ opsigelse: { modtaget: today, af: 'DEMODAP1' } });
    const ends = String(after?.['gyldigTil']);
    expect(danishDay(Date.parse(ends) - 1)).toBe(last);
    expect(after?.['tilladelser']).toMatchObject([{ gyldigTil: ends }]);
    expect(await test.dap.act('aftale.opsig', { aftale })).toMatchObject({ refused: 'forkert-tilstand' });

    // It stands: the agreement can be changed and ended before, and not prolonged.
    for (const til of ['2199-12-31', '9999-12-31', daysFrom(last, 1)]) {
      const prolonged = await test.office.act('aftale.aendr', { aftale, til });
      expect(prolonged, til).toMatchObject({ refused: 'ugyldigt-felt', felt: 'til' });
      expect(prolonged['da']).toContain('Aftalen er opsagt.');
    }
    for (const change of [{ til: last }, { dataansvarlig: 'En anden' }]) {
      expect(await test.office.act('aftale.aendr', { aftale, ...change })).toMatchObject({ aftaleId: aftale });
      expect(await findAftale(test.office, aftale)).toMatchObject({ gyldigTil: ends });
    }
  });

  it('in writing is registered by the office with the day it was received, and not where the end is nearer', async () => {
    const lately = daysFrom(danishDay(Date.now()), -20);
    const { aftale } = await issueTo9001(test, {}, { fra: lately });
    for (const modtaget of ['2020-01-01', daysFrom(lately, -1)]) {
      const early = await test.office.act('aftale.opsig', { aftale, modtaget });
      expect(early, modtaget).toMatchObject({ refused: 'ugyldigt-felt', felt: 'modtaget' });
      expect(early['da']).toContain('begyndt');
    }
    expect(await test.office.act('aftale.opsig', { aftale, modtaget: lately })).toMatchObject({
      ophoerer: lastDayAfterNotice(lately, undefined),
    });
    const other = await issueTo9001(test);
    const tomorrow = daysFrom(danishDay(Date.now()), 1);
    await test.office.act('aftale.luk', { aftale: other.aftale, grund: 'Aftalt', til: tomorrow });
    expect(await test.dap.act('aftale.opsig', { aftale: other.aftale })).toMatchObject({ refused: 'forkert-tilstand' });
  });
});
