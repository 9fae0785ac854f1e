import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endingOf } from '../../server/src/acts/days.ts';
import { danishLocal, dayOf } from '../../server/src/ground/bitemporal/index.ts';
import { dueCampaign } from '../../server/src/main/due-campaign.ts';
import { choosePassword } from '../access/choose-password.ts';
import type { TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import {
  AT,
  addStaff,
  codeOf,
  type DoAct,
  FRIST,
  GYLDIG_TIL,
  NAT,
  openCampaignHouse,
  SOON,
  textOfPdf,
} from './campaign-house.ts';

let test: TestHouse;
let act: DoAct;
let kode: string;
let oldLink: unknown;

const stated = { myndighed: 'Opdigtet Kommune', kundenr: '9001', personkode: 'DEMODAP1' };
const call = (also: object = {}, at: keyof typeof AT = 'before') =>
  act(at, 'kampagne.navngiv', { ...stated, kode, ...also }, 'DEMOKUN1');
/** The letters to an address, as the office sees them. */
const lettersTo = async (address: string) => {
  const { breve } = await act('day', 'udbakke.list', {}, 'DEMOCPR1');
  return (breve as readonly { readonly til?: string }[]).filter(({ til }) => til === address);
};

beforeAll(async () => {
  ({ test, act } = await openCampaignHouse());
  await act('before', 'bruger.ret', { personkode: 'DEMODAP1', email: 'dorte@eksempel.invalid' }, 'DEMODAP1');
  oldLink = await addStaff(act);
  await act('before', 'kampagne.planlaeg', { nat: NAT, frist: FRIST, telefon: '00 11 22 33' }, 'DEMOCPR1');
});
afterAll(() => test.close());

describe('letters', () => {
  it('are made in steps, delivered, and merge data holds no code', async () => {
    expect(await act('before', 'kampagne.breve', { antal: '1' }, 'DEMOCPR1')).toMatchObject({
      lavet: 1,
      ialt: 2,
      mangler: 1,
    });
    expect(await act('before', 'kampagne.breve', {}, 'DEMOCPR1')).toMatchObject({ lavet: 1, mangler: 0 });
    kode = await codeOf(act, 'DEMOSIK1');
    const { bytes } = await act('before', 'kampagne.flet', {}, 'DEMOCPR1');
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(csv).toContain('Opdigtet Kommune;12345674;9001;');
    expect(csv).toContain(`;${NAT};${NAT};${NAT} 00:00;${NAT} 08:00;`);
    expect(csv).toContain(';00 11 22 33;');
    expect(csv).not.toContain(kode);
  });

  it('tell the authority who it is, what happens when, what to state, to call early, and to look for misused accounts', async () => {
    const letter = await act('before', 'kampagne.brev', {}, 'DEMOSIK1');
    const text = textOfPdf(letter.bytes ?? new Uint8Array()).replace(/\s+/g, ' ');
    const day = new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(NAT));
    for (const said of [
      ...['Opdigtet Kommune Att.: den sikkerhedsansvarlige', 'CVR: 12345674', 'Kundenummer: 9001'],
      ...[`Før den ${day}: 0)`, `Den ${day}: 1) Myndighedens brugere inaktiveres natten mellem den`],
      ...[`genaktiveres den ${day}: a) inden kl. 08:00`, 'b) ellers fra kl. 08:00', '00 11 22 33', '3) DAP-admin'],
      ...['myndighedens navn, kundenummer, DAP-administratorens personkode (brugernavn) og verifikationskoden.'],
      ...[
        `opfordrer alle myndigheder til at henvende sig før den ${day}.`,
        'anvendes til tider også som systembrugere',
      ],
      ...['Standardvilkår for offentlige myndigheders adgang til CPR'],
    ]) {
      expect(text).toContain(said);
    }
  });

  it('are for those alone who hold the office', async () => {
    for (const id of ['kampagne.breve', 'kampagne.flet', 'kampagne.inaktiver', 'kampagne.status']) {
      expect(await act('before', id, {}, 'DEMODAP1')).toMatchObject({ refused: 'handling-ikke-tilladt' });
    }
    expect(await act('before', 'kampagne.opkald', { ...stated, kode }, 'DEMOCPR1')).toMatchObject({
      refused: 'handling-ikke-tilladt',
    });
  });
});

describe('a call', () => {
  it('3 has one answer for whatever is wrong, and locks the customer number after five wrong tries', async () => {
    const generic = await call({ kode: '11111-11111' });
    expect(generic).toMatchObject({ refused: 'retsspoergsmaal', question: { number: 'G03' } });
    const wrong = [
      { myndighed: 'Anden Kommune' },
      { personkode: 'DAPSTA01' },
      { personkode: 'MEDARB01' },
      { kundenr: '0815' },
      { kundenr: 'ikke et nummer' },
    ];
    for (const also of wrong) expect({ ...(await call(also)), journal: '' }).toEqual({ ...generic, journal: '' });
    // Four tries were of this customer number; the fifth locks it, and then the right code is no code.
    await call({ kode: '22222-22222' });
    expect({ ...(await call()), journal: '' }).toEqual({ ...generic, journal: '' });
  });

  it('3 stays locked until there is a new letter, whose code is another', async () => {
    const other = await act('before', 'kampagne.breve', { kundenr: '9001' }, 'DEMOCPR1');
    expect(other).toMatchObject({ lavet: 1 });
    const old = kode;
    kode = await codeOf(act, 'DEMOSIK1');
    expect(kode).not.toBe(old);
    expect(await call({ kode: old })).toMatchObject({ question: { number: 'G03' } });
    for (let tries = 0; tries < 4; tries += 1) await call({ kode: '33333-33333' });
    expect(await call()).toMatchObject({ question: { number: 'G03' } });
    expect(await act('before', 'kampagne.status', {}, 'DEMOCPR1')).toMatchObject({ tal: { laast: 1 } });
    await act('before', 'kampagne.breve', { kundenr: '9001' }, 'DEMOCPR1');
    kode = await codeOf(act, 'DEMOSIK1');
    expect({ ...(await call({ kode: kode.toLowerCase().replace('-', ' ') })), journal: '' }).toEqual({
      ...{ kundenr: '9001', personkode: 'DEMODAP1', virkerFra: AT.open, til: 'dorte@eksempel.invalid' },
      journal: '',
    });
    expect(await lettersTo('dorte@eksempel.invalid')).toEqual([]);
    // 4: once.
    expect(await call()).toMatchObject({ question: { number: 'G03' } });
  });

  it('waits in a queue, the longest first, and is taken once', async () => {
    await act('open', 'kampagne.koe', { fra: 'Opdigtet Kommune' }, 'DEMOKUN1');
    await act('day', 'kampagne.koe', { fra: 'Styrelsen' }, 'DEMOKUN1');
    const list = await act('day', 'kampagne.arbejdsliste', {}, 'DEMOKUN1');
    expect(list['koe']).toMatchObject([{ fra: 'Opdigtet Kommune' }, { fra: 'Styrelsen' }]);
    const later = new Date(Date.parse(AT.day) + 90_000).toISOString();
    const taken = await Promise.all([1, 2].map(() => act(later, 'kampagne.naeste', {}, 'DEMOKUN1')));
    expect(taken.map(({ fra }) => fra).toSorted()).toEqual(['Opdigtet Kommune', 'Styrelsen']);
    expect(taken.find(({ fra }) => fra === 'Styrelsen')).toMatchObject({ ventetSekunder: 90 });
    expect(await act(later, 'kampagne.naeste', {}, 'DEMOKUN1')).toMatchObject({ refused: 'findes-ikke' });
  });
});

describe('accounts used as systems', () => {
  it('are found in the journal with the evidence, and put before the authority', async () => {
    // The demo's system looks up without naming end users; a person makes lookups faster than a hand, through the same door.
    const lookups = await Promise.all(
      ['DEMOSYS1', 'DEMOKOM1'].flatMap((personkode) =>
        Array.from({ length: 70 }, () =>
          test.house.desk.ask({
            doer: 'gctp',
            kilde: '192.0.2.7',
            credentials: { kind: 'operator', personkode, osUser: 'test' },
            service: 'Stam+',
            keys: { personnummer: '0101010000' },
            asOf: test.house.desk.present(),
          }),
        ),
      ),
    );
    expect(lookups).toHaveLength(140);
    const today = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const found = await act('before', 'kampagne.systembrugere', { til: today }, 'DEMOCPR1');
    expect(found['tegn']).toContainEqual(expect.objectContaining({ personkode: 'DEMOKOM1', regel: 'M20' }));
    expect(found['tegn']).toContainEqual(
      expect.objectContaining({
        personkode: 'DEMOKOM1',
        regel: 'M21',
        bevis: { faelles: 'kilde 192.0.2.7 (9001)', system: 'DEMOSYS1' },
      }),
    );
    const own = await act('before', 'kampagne.myndighed', {}, 'DEMOSIK1');
    // The person used as a system, and the system that does not say for whom it works (Vilkår § 3).
    for (const [personkode, regel] of [
      ['DEMOKOM1', 'M20'],
      ['DEMOSYS1', 'M22'],
    ]) {
      expect(own['systemtegn']).toContainEqual(expect.objectContaining({ personkode, regel }));
    }
  });

  it('M23: a system whose owner has left is put before the authority, until it has another', async () => {
    await act('before', 'bruger.opret', { personkode: 'EJER0001', navn: 'Ejer Ejersen', grund: 'Prøve' }, 'DEMODAP1');
    await act('before', 'bruger.ret', { personkode: 'DEMOSYS1', ejer: 'EJER0001' }, 'DEMODAP1');
    const signs = async () => {
      await act('before', 'kampagne.systembrugere', {}, 'DEMOCPR1');
      const own = await act('before', 'kampagne.myndighed', {}, 'DEMOSIK1');
      return (own['systemtegn'] as readonly Record<string, unknown>[]).filter(({ regel }) => regel === 'M23');
    };
    expect(await signs()).toEqual([]);
    await act('before', 'bruger.luk', { personkode: 'EJER0001' }, 'DEMODAP1');
    const bevis = { ejer: 'EJER0001', ophoert: dayOf(danishLocal(Date.parse(AT.before) - 1)), opslag: 70 };
    expect(await signs()).toMatchObject([{ personkode: 'DEMOSYS1', bevis }]);
    await act('before', 'bruger.ret', { personkode: 'DEMOSYS1', ejer: 'DEMOKOM1' }, 'DEMODAP1');
    expect(await signs()).toEqual([]);
  });
});

describe('the clock', () => {
  it('does the night and the morning at their times, and leaves nothing for later', async () => {
    await dueCampaign.run(test.house, Date.parse(AT.before));
    // The house's own clock stands before the night: what is due is refused by the act itself, which has a clock too.
    await expect(dueCampaign.run(test.house, Date.parse(AT.night))).rejects.toThrow('kampagne.inaktiver was refused');
    expect(await act('night', 'kampagne.inaktiver')).toMatchObject({ inaktiveret: 12 });
    expect(await test.house.campaigns.manifests.due(AT.morning)).toEqual(['kampagne.morgen']);
    expect(await act('morning', 'kampagne.morgen')).toMatchObject({ genaktiveret: 1 });
    expect(await lettersTo('dorte@eksempel.invalid')).toMatchObject([{ personkode: 'DEMODAP1', harLink: true }]);
    expect(await test.house.campaigns.manifests.due(AT.day)).toEqual([]);
  });
});

describe('between the night and the deadline', () => {
  it('who could do what has nobody from the night until being verified, as known then', async () => {
    const until = dayOf(danishLocal(Date.parse(AT.night) - 1));
    const told = async (dag: string, registrering: string) => {
      const { adgange } = await act('late', 'tilladelse.vis', { kundenr: '9001', dag, registrering }, 'DEMOCPR1');
      const spans = (adgange as Record<'personkode' | 'fra' | 'til', string>[])
        .filter(({ personkode }) => ['DEMODAP1', 'DEMOKOM1', 'DEMOSYS1'].includes(personkode))
        .map(({ personkode, fra, til }) => `${personkode} ${fra.startsWith(NAT) ? fra : ''} ${til}`);
      return [...new Set(spans)];
    };
    const all = ['DEMODAP1  infinity', 'DEMOKOM1  infinity', 'DEMOSYS1  infinity'];
    expect(await told(NAT, AT.before)).toEqual(all);
    expect(await told(NAT, AT.early)).toEqual(['DEMOSYS1  infinity']);
    expect(await told(NAT, AT.late)).toEqual([`DEMODAP1 ${AT.morning} infinity`, 'DEMOSYS1  infinity']);
    const night = [`DEMODAP1  ${AT.night}`, `DEMOKOM1  ${AT.night}`, 'DEMOSYS1  infinity'];
    expect(await told(until, AT.late)).toEqual(night);
    const days = { kundenr: '9001', fra: until, til: NAT };
    const { forskelle } = await act('day', 'tilladelse.forskel', days, 'DEMOCPR1');
    const gone = new Set(
      (forskelle as Record<string, string>[]).map((one) => `${one['forskel']} ${one['personkode']}`),
    );
    expect(gone).toContain('ophoert DEMOKOM1');
    expect(gone).not.toContain('ophoert DEMODAP1');
  });
});

describe('verifying', () => {
  const verify = (personkode: string, gyldigTil: string, at: string = AT.day) =>
    act(at, 'kampagne.verificer', { personkode, grund: 'Prøve', gyldigTil }, 'DEMODAP1');

  it('goes no further than the employment, and not to a day before the start', async () => {
    expect(await verify('ANSAT001', GYLDIG_TIL)).toMatchObject({ personkode: 'ANSAT001', gyldigTil: SOON });
    const { brugere } = await act('day', 'bruger.soeg', { tekst: 'ANSAT001' }, 'DEMODAP1');
    expect(brugere).toMatchObject([{ gyldigTil: endingOf(SOON), ansatTil: SOON }]);
    const early = { felt: 'gyldigTil' };
    expect(await verify('BEGYND01', NAT)).toMatchObject({ ...early, da: 'Slutdagen ligger før startdagen.' });
    expect(await verify('BEGYND02', NAT)).toMatchObject({ ...early, da: 'Dagen ligger uden for ansættelsen.' });
    expect(await verify('BEGYND01', SOON)).toMatchObject({ gyldigTil: SOON });
    // Whose employment has ended since the night is not let in at all.
    const nextDay = new Date(Date.parse(AT.day) + 24 * 60 * 60 * 1000).toISOString();
    expect(await verify('ANSAT002', GYLDIG_TIL, nextDay)).toMatchObject({ question: { number: 'D04' } });
  });
});

describe('opening', () => {
  const open = (personkode: string, as = 'DEMODAP1') => act('day', 'bruger.aabn', { personkode }, as);
  const close = (personkode: string, as = 'DEMODAP1') => act('day', 'bruger.luk', { personkode }, as);

  it('is no way round the verification for who was closed before the night', async () => {
    expect(await open('LUKKET01')).toMatchObject({ question: { number: 'D05' } });
    for (const as of ['DEMOCPR1', undefined]) {
      expect(await open('LUKKET02', as)).toMatchObject({ question: { number: 'D05' } });
    }
  });

  it('is as ever for who was verified or made since the night, for systems and for private customers', async () => {
    await act('day', 'bruger.opret', { personkode: 'NYANSAT1', navn: 'Ny Nyansat', grund: 'Prøve' }, 'DEMODAP1');
    for (const personkode of ['ANSAT001', 'NYANSAT1', 'DEMOSYS1']) {
      expect(await close(personkode)).toMatchObject({ personkode });
      expect(await open(personkode)).toMatchObject({ personkode });
    }
    expect(await close('DEMOPRI1', 'DEMOCPR1')).toMatchObject({ personkode: 'DEMOPRI1' });
    expect(await open('DEMOPRI1', 'DEMOCPR1')).toMatchObject({ personkode: 'DEMOPRI1' });
  });
});

describe('the deadline', () => {
  const open = (personkode: string, as = 'DEMODAP1') => act('late', 'bruger.aabn', { personkode }, as);

  it('ends who was not verified, and the clock knows it', async () => {
    expect(await test.house.campaigns.manifests.due(AT.late)).toEqual(['kampagne.udloeb']);
    expect(await open('DEMOKOM1')).toMatchObject({ question: { number: 'D05' } });
    expect(await act('late', 'kampagne.udloeb')).toMatchObject({ udloebet: 9 });
    const list = await act('late', 'fortegnelse.vis', {}, 'DEMODAP1');
    const expired = { personkode: 'MEDARB02', status: 'udloebet', gyldigTil: AT.night };
    expect(list['raekker']).toContainEqual(expect.objectContaining(expired));
    expect(await webClient(test.url, 'DEMOPRI1', 'Demo#301')).toMatchObject({ status: 200 });
  });

  it('past, who has expired is let in one by one, with a new secret only', async () => {
    expect(await open('LUKKET01')).toMatchObject({ personkode: 'LUKKET01' });
    // Whose employment has ended stays out.
    expect(await open('ANSAT002')).toMatchObject({ question: { number: 'D04' } });
    expect(await open('DEMOKOM1')).toMatchObject({ personkode: 'DEMOKOM1' });
    expect(await webClient(test.url, 'DEMOKOM1', 'Demo#101')).not.toMatchObject({ status: 200 });
    await expect(choosePassword(test.url, oldLink)).rejects.toThrow('link-ugyldigt');
    const { link } = await act('late', 'bruger.nulstil', { personkode: 'DEMOKOM1' }, 'DEMODAP1');
    await expect(choosePassword(test.url, link, 'Demo#101')).rejects.toThrow('kendeord-ugyldigt');
    expect(await webClient(test.url, 'DEMOKOM1', await choosePassword(test.url, link))).toMatchObject({ status: 200 });
    const list = await act('late', 'fortegnelse.vis', {}, 'DEMODAP1');
    expect(list['raekker']).toContainEqual(expect.objectContaining({ personkode: 'DEMOKOM1', status: 'gaeldende' }));
  });
});
