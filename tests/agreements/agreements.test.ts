import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../server/src/doors/cli/index.ts';
import { lastDayAfterNotice } from '../../server/src/rooms/access/index.ts';
import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { webClient } from '../web-client.ts';
import {
  type AgreementsHouse,
  APPLIED,
  danishDay,
  daysFrom,
  findAftale,
  issueTo9001,
  JUDGED,
  openAgreementsHouse,
} from './agreements-house.ts';

/** Nothing of a change in access takes longer to reach the desk (ARCHITECTURE.md). */
const REACHED_MS = 1000;

let test: AgreementsHouse;

beforeAll(async () => {
  test = await openAgreementsHouse();
});
afterAll(() => test.close());

/** A customer of its own with one employee, applied for, agreed and issued; returns the ids and a sign-on. */
async function customerWithGrant(kundenr: string, art: string, more: object = {}) {
  const personkode = `BRUG${kundenr}`;
  await test.office.act('kunde.opret', { kundenr, navn: `Kunde ${kundenr}`, art, cvr: '34567891' });
  const kendeord = await argon2Passwords.hash('Proeve#01');
  const user = { kundenr, personkode, navn: 'Prøvesen', art: 'medarbejder' as const, kendeord };
  await test.house.administration.addBruger(user, new Date().toISOString());
  const asMachine = async (id: string, input: Record<string, string>) => {
    const done = await act(test.house.desk, { act: id, input, personkode: undefined, osUser: 'prøve' });
    if ('refused' in done) throw new Error(`${id}: ${done.refused} ${done.felt}`);
    return done.told;
  };
  const { anmodningId } = await asMachine('anmodning.indsend', { ...APPLIED, ...more, kundenr });
  await test.office.act('anmodning.imoedekom', { anmodning: String(anmodningId), ...JUDGED });
  const { aftaleId } = await test.office.act('aftale.opret', { anmodning: String(anmodningId) });
  const { tilladelseId } = await test.office.act('tilladelse.udsted', { aftale: String(aftaleId) });
  const tilladelse = String(tilladelseId);
  return {
    ...{ personkode, aftale: String(aftaleId), tilladelse, anmodning: String(anmodningId) },
    putIntoEffect: () => test.operator.act('tilladelse.ivaerksaet', { tilladelse }),
    nameOfficer: () => test.house.administration.nameSikkerhedsansvarlig(user, new Date().toISOString()),
    signOn: () => webClient(test.url, personkode, 'Proeve#01'),
  };
}

/** Asks until an answer is of a kind, or fails after the time a change may take. */
async function soon(ask: () => Promise<unknown>, wanted: object): Promise<void> {
  await expect.poll(ask, { timeout: REACHED_MS, interval: 25 }).toMatchObject(wanted);
}

describe('the road of an authority', () => {
  it('counts at the desk only when the operator has put it into effect, and not without a security officer', async () => {
    const person = inventedPerson(inventedNumber(700));
    await test.importPersons([person]);
    const made = await customerWithGrant('7501', 'kommune', { tjenester: 'person', feltgrupper: 'person,navn' });
    const user = await made.signOn();
    const asked = { personnummer: inventedNumber(700), formaal: 'borgerservice' };
    expect(await user.lookUp(asked)).toMatchObject({ refused: 'tjeneste-ikke-tilladt' });
    expect(await test.office.act('tilladelse.ivaerksaet', { tilladelse: made.tilladelse })).toMatchObject({
      refused: 'handling-ikke-tilladt',
    });
    const waiting = await test.operator.act('tilladelse.list', { afventer: 'ja' });
    expect(waiting['tilladelser']).toContainEqual(
      expect.objectContaining({ tilladelseId: made.tilladelse, udstedtAf: 'DEMOCPR1', sikkerhedsansvarlig: false }),
    );
    const refused = await made.putIntoEffect();
    expect(refused).toMatchObject({ refused: 'retsspoergsmaal', question: { number: 'G06' } });
    expect(await test.getEntry(refused.journal)).toMatchObject({ udfald: 'afslag:retsspoergsmaal:G06' });

    await made.nameOfficer();
    expect(await made.putIntoEffect()).toMatchObject({ kundenr: '7501' });
    await soon(() => user.lookUp(asked), { fields: expect.anything() });
    expect(await user.lookUp({ ...asked, formaal: 'sundhed' })).toMatchObject({ refused: 'retsspoergsmaal' });
    expect(await made.putIntoEffect()).toMatchObject({ refused: 'forkert-tilstand' });
    const aftale = await findAftale(test.office, made.aftale);
    expect(aftale).toMatchObject({
      dataansvarlig: 'Kunde 7501',
      vilkaar: APPLIED.vilkaar,
      etableret: [{ tjeneste: 'person', fra: expect.any(String) }],
      tilladelser: [{ tilladelseId: made.tilladelse, udstedtAf: 'DEMOCPR1', ivaerksatAf: 'DEMOOPR1' }],
    });
  });

  it('needs no security officer where it is a private party’s', async () => {
    const made = await customerWithGrant('7502', 'privat-virksomhed', {
      vilkaar: 'privat',
      tjenester: 'STAMP',
      formaal: 'kundeforhold',
      grundlag: 'kundeforhold=gdpr-6-1-b+dbl-11-2',
    });
    expect(await made.putIntoEffect()).toMatchObject({ kundenr: '7502' });
  });
});

describe('an agreement', () => {
  it('may end three months from its beginning, where it was put into effect before that', async () => {
    const today = danishDay(Date.now());
    const [begins, sooner] = [daysFrom(today, 100), daysFrom(today, 70)];
    const { aftale, tilladelse } = await issueTo9001(test, {}, { fra: sooner });
    const establishedAfter = async (id: unknown) => {
      await test.operator.act('tilladelse.ivaerksaet', { tilladelse: String(id) });
      const told = await findAftale(test.dap, aftale);
      const established = told?.['etableret'] as readonly { readonly fra: string }[];
      return { kanOphoere: told?.['kanOphoere'], fra: established.map(({ fra }) => danishDay(Date.parse(fra))) };
    };
    // One that begins later counts from there, until one that begins sooner is put into effect.
    const { tilladelseId } = await test.office.act('tilladelse.udsted', { aftale, fra: begins });
    const of = (day: string) => ({ fra: [day, day], kanOphoere: lastDayAfterNotice(today, day) });
    expect(await establishedAfter(tilladelseId)).toEqual(of(begins));
    expect(await establishedAfter(tilladelse)).toEqual(of(sooner));
    expect(await test.dap.act('aftale.opsig', { aftale })).toMatchObject({
      ophoerer: lastDayAfterNotice(today, sooner),
    });
  });

  it('is made once of an application that was granted, and covers what was granted', async () => {
    const { anmodning, aftale } = await issueTo9001(test);
    expect(await test.office.act('aftale.opret', { anmodning })).toMatchObject({ refused: 'forkert-tilstand' });
    expect(await findAftale(test.dap, aftale)).toMatchObject({
      kundenr: '9001',
      omfang: { tjenester: ['NAVNE3', 'ADRESSE3'] },
    });
    const more = { aftale, tjenester: 'NAVNE3,Familie+' };
    expect(await test.office.act('tilladelse.udsted', more)).toMatchObject({ question: { number: 'G27' } });
    expect(await test.dap.act('tilladelse.udsted', { aftale })).toMatchObject({ refused: 'handling-ikke-tilladt' });
  });

  it('for some municipalities, or without the protected, gives grants that reach no further', async () => {
    const { aftale } = await issueTo9001(test, { geografi: '751,0851', beskyttede: 'nej' });
    expect(await findAftale(test.dap, aftale)).toMatchObject({
      omfang: { geografi: ['0751', '0851'], beskyttede: false },
      tilladelser: [{ geografi: ['0751', '0851'], beskyttede: false }],
    });
    for (const more of [{ geografi: 'alle' }, { geografi: '0751,0101' }, { beskyttede: 'ja' }]) {
      expect(await test.office.act('tilladelse.udsted', { aftale, ...more })).toMatchObject({
        question: { number: 'G27' },
      });
    }
    expect(await test.office.act('tilladelse.udsted', { aftale, geografi: '0751' })).toMatchObject({ kundenr: '9001' });
  });

  it('records processors, and onward disclosures by statute alone', async () => {
    const { aftale } = await issueTo9001(test);
    const { databehandlerId } = await test.dap.act('aftale.tilknyt', {
      ...{ aftale, navn: 'Driftscentralen', cvr: '23456788', rolle: 'servicebureau' },
    });
    const onward = { aftale, modtager: 'Pensionskassen', kommerciel: 'nej' };
    for (const none of [{}, { hjemmel: 'fordi' }]) {
      const refused = await test.dap.act('aftale.videregiv', { ...onward, ...none });
      expect(refused).toMatchObject({ question: { number: 'A3' } });
    }
    const { videregivelseId } = await test.dap.act('aftale.videregiv', { ...onward, hjemmel: 'Lov om prøver § 7' });
    expect(await findAftale(test.office, aftale)).toMatchObject({
      databehandlere: [{ navn: 'Driftscentralen', rolle: 'servicebureau', gyldigTil: 'infinity' }],
      videregivelser: [{ modtager: 'Pensionskassen', hjemmel: 'Lov om prøver § 7', kommerciel: false }],
    });
    await test.dap.act('aftale.frigoer', { aftale, databehandler: String(databehandlerId) });
    await test.dap.act('aftale.stands', { aftale, videregivelse: String(videregivelseId) });
    const ended = await findAftale(test.dap, aftale);
    expect(ended).not.toMatchObject({ databehandlere: [{ gyldigTil: 'infinity' }] });
    expect(ended).not.toMatchObject({ videregivelser: [{ gyldigTil: 'infinity' }] });
    const again = { aftale, videregivelse: String(videregivelseId) };
    expect(await test.dap.act('aftale.stands', again)).toMatchObject({ refused: 'findes-ikke' });
  });

  it('is another customer’s to nobody', async () => {
    const made = await customerWithGrant('7503', 'kommune');
    expect(await findAftale(test.dap, made.aftale)).toBe(undefined);
    const onward = { aftale: made.aftale, modtager: 'x', kommerciel: 'nej', hjemmel: 'Lov om prøver § 7' };
    expect(await test.dap.act('aftale.videregiv', onward)).toMatchObject({ refused: 'findes-ikke' });
    expect((await test.dap.act('tilladelse.list', { kundenr: '7503' }))['tilladelser']).toEqual([]);
  });

  it('can become less, and its grants with it; more needs an application', async () => {
    const made = await customerWithGrant('7504', 'kommune', { tjenester: 'person,soeg' });
    await made.nameOfficer();
    await made.putIntoEffect();
    const { aftale } = made;
    expect(await test.office.act('aftale.aendr', { aftale, tjenester: 'person,soeg,NAVNE3' })).toMatchObject({
      question: { number: 'G27' },
    });
    await test.office.act('aftale.aendr', { aftale, tjenester: 'person', formaal: 'borgerservice' });
    const changed = await findAftale(test.office, aftale);
    expect(changed).toMatchObject({ omfang: { tjenester: ['person'], formaal: ['borgerservice'] } });
    const grants = changed?.['tilladelser'] as readonly Record<string, unknown>[];
    expect(grants).toHaveLength(2);
    expect(grants).toContainEqual(
      expect.objectContaining({
        ...{ tjenester: ['person'], formaal: ['borgerservice'], formaalStandard: 'borgerservice' },
        ...{ gyldigTil: 'infinity', ivaerksatAf: 'DEMOOPR1' },
      }),
    );
    expect(grants.filter(({ gyldigTil }) => gyldigTil === 'infinity')).toHaveLength(1);
  });

  it('that is suspended answers nothing and ends the sessions; taken up again it is as it was', async () => {
    const made = await customerWithGrant('7505', 'kommune', { tjenester: 'person' });
    await made.nameOfficer();
    await made.putIntoEffect();
    const { aftale } = made;
    const before = await made.signOn();
    const question = { personnummer: inventedNumber(701), formaal: 'borgerservice' };
    await soon(() => before.lookUp(question), { refused: 'person-ikke-fundet' });
    await test.office.act('aftale.suspender', { aftale, grund: 'Vilkårene er ikke overholdt' });
    await soon(() => before.lookUp(question), { refused: 'ukendt-kalder' });
    const meanwhile = await made.signOn();
    expect(await meanwhile.lookUp(question)).toMatchObject({ refused: 'tjeneste-ikke-tilladt' });
    expect(await test.office.act('aftale.suspender', { aftale, grund: 'x' })).toMatchObject({
      refused: 'forkert-tilstand',
    });
    await test.office.act('aftale.genoptag', { aftale });
    await soon(() => meanwhile.lookUp(question), { refused: 'person-ikke-fundet' });
    expect(await test.office.act('aftale.genoptag', { aftale })).toMatchObject({ refused: 'forkert-tilstand' });
  });

  it('that is closed ends its grants and the sessions at once', async () => {
    const made = await customerWithGrant('7506', 'kommune', { tjenester: 'person' });
    await made.nameOfficer();
    await made.putIntoEffect();
    const user = await made.signOn();
    const question = { personnummer: inventedNumber(701), formaal: 'borgerservice' };
    await soon(() => user.lookUp(question), { refused: 'person-ikke-fundet' });
    const { aftale } = made;
    await test.office.act('aftale.luk', { aftale, grund: 'Opsagt', til: '2199-12-31' });
    expect(await user.lookUp(question)).toMatchObject({ refused: 'person-ikke-fundet' });
    await test.office.act('aftale.luk', { aftale, grund: 'Ikke betalt' });
    await soon(() => user.lookUp(question), { refused: 'ukendt-kalder' });
    const afterwards = await made.signOn();
    expect(await afterwards.lookUp(question)).toMatchObject({ refused: 'tjeneste-ikke-tilladt' });
    // Nor is a service or a purpose that has ended told at sign-on, and so in no menu of the pages.
    expect(afterwards.seen.join()).toContain('"tjenester":[],"formaal":[]');
    expect(await test.office.act('aftale.luk', { aftale, grund: 'igen' })).toMatchObject({
      refused: 'forkert-tilstand',
    });
    expect(await test.office.act('tilladelse.udsted', { aftale })).toMatchObject({ refused: 'forkert-tilstand' });
  });
});

describe('a customer', () => {
  it('that is closed is out at once; the offices themselves stay', async () => {
    const made = await customerWithGrant('7507', 'kommune', { tjenester: 'person' });
    await made.nameOfficer();
    await made.putIntoEffect();
    const user = await made.signOn();
    expect(await test.office.act('kunde.ret', { kundenr: '7507', epost: 'ingen' })).toMatchObject({ felt: 'epost' });
    await test.office.act('kunde.ret', { kundenr: '7507', navn: 'Omdøbt Kommune', epost: 'post@omdoebt.example' });
    expect((await test.office.act('kunde.list'))['kunder']).toContainEqual(
      expect.objectContaining({ kundenr: '7507', navn: 'Omdøbt Kommune', epost: 'post@omdoebt.example' }),
    );
    await test.office.act('kunde.luk', { kundenr: '7507', grund: 'Nedlagt' });
    await soon(() => user.lookUp({ personnummer: inventedNumber(701) }), { refused: 'ukendt-kalder' });
    expect(await made.signOn()).not.toMatchObject({ status: 200 });
    for (const kundenr of ['7507', '0000', '0001']) {
      expect(await test.office.act('kunde.luk', { kundenr, grund: 'x' })).toMatchObject({
        refused: 'forkert-tilstand',
      });
    }
  });

  it('gets a grant past the offices from the operator of the machine alone', async () => {
    const input = { kundenr: '9002', tjenester: 'NAVNE3', feltgrupper: 'navn', formaal: 'sundhed' };
    for (const client of [test.office, test.operator, test.dap]) {
      expect(await client.act('kunde.tilladelse', input)).toMatchObject({ refused: 'handling-ikke-tilladt' });
    }
    const asMachine = { act: 'kunde.tilladelse', input, personkode: undefined, osUser: 'prøve' };
    expect(await act(test.house.desk, asMachine)).toMatchObject({ told: { kundenr: '9002', tjenester: ['NAVNE3'] } });
  });
});

it('an authorisation that waits can be ended, and is then not put into effect', async () => {
  const { tilladelse } = await issueTo9001(test);
  await test.office.act('tilladelse.luk', { tilladelse, grund: 'Fortrudt' });
  expect(await test.operator.act('tilladelse.ivaerksaet', { tilladelse })).toMatchObject({
    refused: 'forkert-tilstand',
  });
  const waiting = await test.operator.act('tilladelse.list', { afventer: 'ja' });
  expect(waiting['tilladelser']).not.toContainEqual(expect.objectContaining({ tilladelseId: tilladelse }));
});
