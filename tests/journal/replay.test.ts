import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParts } from '../../bench/desk-parts.ts';
import { createDesk } from '../../server/src/desk/index.ts';
import { lookUp as lookUpAtCommand } from '../../server/src/doors/cli/look-up.ts';
import { replay, type ToldReplay } from '../../server/src/doors/cli/replay.ts';
import { danishLocal } from '../../server/src/ground/bitemporal/index.ts';
import { type InventedPerson, inventedNumber, inventedPerson, type PersonRecord } from '../delivery.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

const MOVER = inventedNumber(80);
const HIDDEN = inventedNumber(81);
const PARENT = inventedNumber(82);
const CHILD = inventedNumber(83);
const BEFORE = '20260302';
const LATER = '20260309';
const DAY_MS = 24 * 60 * 60 * 1000;
/** A delivery of tomorrow, in Denmark, is not known at any moment of today, and two days on it is. */
const TOMORROW = danishLocal(Date.now() + DAY_MS)
  .slice(0, 10)
  .replaceAll('-', '');
const TWO_DAYS_ON = { now: () => Date.now() + 2 * DAY_MS };

let test: TestHouse;
let web: Awaited<ReturnType<typeof webClient>>;

const named = (surname: string): PersonRecord => [
  '008',
  { FORNVN: 'Prøve', EFTERNVN: surname, NVNHAENSTART: '199001011200', ADRNVN: `Prøve ${surname}` },
];
const deliver = (produktion: string, persons: readonly InventedPerson[], opgavenr = '900001') =>
  test.importPersons(persons, { produktion, opgavenr });

beforeAll(async () => {
  test = await openTestHouse();
  await deliver(BEFORE, [
    inventedPerson(MOVER, [named('Førnavn')]),
    inventedPerson(HIDDEN, [named('Synlig')]),
    inventedPerson(PARENT, [['014', { 'PNR-BARN': CHILD }]]),
    inventedPerson(CHILD),
  ]);
  web = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
});
afterAll(() => test.close());

/** Looks somebody up in the browser; the id of the entry. */
async function lookUp(asked: object, as = web): Promise<string> {
  const { journal } = await as.lookUp(asked);
  if (journal === undefined) throw new Error('not answered');
  return journal.id;
}
const replayAs = (personkode: string, entryId: string, begrundelse = 'klage over opslag', desk = test.house.desk) =>
  replay(desk, test.house.codeTexts.findText, { entryId, personkode, osUser: 'prøve', begrundelse });
/** A replay that is not refused. */
async function replayed(personkode: string, entryId: string, desk = test.house.desk): Promise<ToldReplay> {
  const told = await replayAs(personkode, entryId, undefined, desk);
  if ('refused' in told) throw new Error(`refused: ${told.refused}`);
  return told;
}
const surnameIn = ({ answer }: ToldReplay) => answer?.persons[0]?.fields['navn.efternavn']?.value;

describe('a past answer is given again', () => {
  it('from its entry alone, the same to the digest, by its customer and by the operator', async () => {
    const entryId = await lookUp({ personnummer: MOVER, sag: '2026-17' });
    for (const personkode of ['DEMOKOM1', 'DEMOSYS1', 'DEMOOPR1']) {
      const told = await replayed(personkode, entryId);
      expect(told).toMatchObject({ entry: entryId, sameAnswer: true, sameRules: true, differs: [] });
      expect(surnameIn(told)).toBe('Førnavn');
    }
  });

  it('with an entry of its own: who, why, of which entry, and who was delivered', async () => {
    const entryId = await lookUp({ personnummer: MOVER });
    const answered = await test.getEntry(entryId);
    const { journal } = await replayed('DEMOOPR1', entryId);
    expect(await test.getEntry(journal)).toMatchObject({
      kundenr: '0000',
      personkode: 'DEMOOPR1',
      slutbruger: 'operatør prøve',
      doer: 'cli',
      tjeneste: 'replay',
      spurgt: { post: entryId, begrundelse: 'klage over opslag', personnummer: MOVER },
      virkning: answered.virkning,
      registrering: answered.registrering,
      udfald: 'leveret',
      prisklasse: 'gratis',
      personer: answered.personer,
      svarDigest: answered.svarDigest,
      bemaerkning: expect.stringContaining('same answer'),
    });
  });

  it('as it was, whatever has been amended since', async () => {
    const then = await lookUp({ personnummer: MOVER, registrering: '2026-03-05' });
    const now = await lookUp({ personnummer: MOVER });
    await deliver(LATER, [inventedPerson(MOVER, [named('Efternavn')])]);
    // What was asked as known in March is so still.
    const kept = await replayed('DEMOKOM1', then);
    expect([kept.sameAnswer, surnameIn(kept)]).toEqual([true, 'Førnavn']);
    // A delivery of an earlier day, taken in after the answer, is told and not passed over.
    const changed = await replayed('DEMOKOM1', now);
    expect([changed.sameAnswer, surnameIn(changed)]).toEqual([false, 'Efternavn']);
    expect(changed.differs).toEqual([expect.stringContaining('taken in after the answer')]);
    const again = await lookUp({ personnummer: MOVER });
    await deliver(TOMORROW, [inventedPerson(MOVER, [named('Overmorgen')])]);
    const later = createDesk({ ...openParts(test.house), clock: TWO_DAYS_ON });
    const past = await replayed('DEMOKOM1', again, later);
    expect([past.sameAnswer, surnameIn(past)]).toEqual([true, 'Efternavn']);
  });

  it('of a service with relatives, asked through another door', async () => {
    const gctp = gctpClient(test.url);
    const token = await gctp.signOn('DEMOKOM1', 'Demo#101');
    const reply = await gctp.call(token, 'familie+', { PNR: PARENT });
    const told = await replayed('DEMOKOM1', reply.headers.get('x-opencpr-journal') ?? '');
    expect([told.sameAnswer, told.answer?.persons.slice(1).map(({ relation }) => relation)]).toEqual([
      true,
      expect.arrayContaining(['barn']),
    ]);
    const history = await gctp.call(token, 'NAVNE3', { PNR: MOVER, AKX: ' ' });
    expect(await replayed('DEMOKOM1', history.headers.get('x-opencpr-journal') ?? '')).toMatchObject({
      sameAnswer: true,
    });
  });

  it('by the recorded field groups where the grant has changed, which is said', async () => {
    const entryId = await lookUp({ personnummer: CHILD });
    const { rows } = await admin(
      'UPDATE access.tilladelse SET kraev_sag = true, feltgrupper = $1 WHERE kundenr = $2 RETURNING 1',
      [['person'], '9001'],
    );
    expect(rows).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    // A case is demanded today and was not given then; the answer is replayed by what was the rule then, and that is told.
    const told = await replayed('DEMOKOM1', entryId);
    expect(told).toMatchObject({ sameAnswer: true, sameRules: false, differs: [expect.stringContaining('grant')] });
    expect(surnameIn(told)).toBe('Opdigtetsen');
    await admin(
      `UPDATE access.tilladelse SET kraev_sag = false, feltgrupper =
         (SELECT feltgrupper FROM access.tilladelse WHERE kundenr = $2) WHERE kundenr = $1`,
      ['9001', '9003'],
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
  });
});

describe('protection that came after the answer', () => {
  it('keeps a private party from it, and goes along to an authority', async () => {
    const ask = async (personkode: string) => {
      const asked = { personnummer: HIDDEN, osUser: 'prøve', service: 'person', formaal: undefined, sag: 'BESKYT' };
      await lookUpAtCommand(test.house.desk, test.house.codeTexts.findText, { ...asked, personkode });
      const [entry] = await test.house.journal.search({ kundenr: 'operatoer', personkode, sag: 'BESKYT', limit: 1 });
      return entry?.entryId ?? '';
    };
    const [given, toAuthority] = [await ask('DEMOPRI1'), await ask('DEMOKOM1')];
    expect(surnameIn(await replayed('DEMOPRI1', given))).toBe('Synlig');
    const mark: PersonRecord = ['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2026-01-01' }];
    await deliver(TOMORROW, [inventedPerson(HIDDEN, [named('Synlig'), mark])], '900002');
    const later = createDesk({ ...openParts(test.house), clock: TWO_DAYS_ON });
    for (const personkode of ['DEMOPRI1', 'DEMOOPR1']) {
      const told = await replayed(personkode, given, later);
      expect(told).toMatchObject({ sameAnswer: true, answer: undefined });
      expect(told.differs).toEqual([expect.stringContaining('protection since')]);
      expect(JSON.stringify(told)).not.toContain('Synlig');
      expect(await test.getEntry(told.journal)).toMatchObject({
        udfald: 'afslag:tilbageholdt',
        personer: [],
        felter: [],
      });
    }
    const told = await replayed('DEMOKOM1', toAuthority, later);
    expect([told.sameAnswer, surnameIn(told)]).toEqual([true, 'Synlig']);
    expect(told.differs).toEqual([expect.stringContaining('with its mark')]);
    expect(await test.getEntry(told.journal)).toMatchObject({ beskyttelse: ['markering'] });
  });
});

describe('no replay', () => {
  const refusedFor = async (personkode: string, entryId: string, begrundelse?: string) => {
    const told = await replayAs(personkode, entryId, begrundelse);
    if (!('refused' in told)) throw new Error('replayed');
    // Another test has been two days on.
    const til = new Date(Date.now() + 1000).toISOString();
    const [entry] = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'replay', til, limit: 1 });
    // Refused or not, it is in the journal.
    expect(entry).toMatchObject({ udfald: expect.stringContaining(told.refused), spurgt: { post: entryId } });
    return told.refused;
  };

  it('of an entry of another customer, which is as little found as one that does not exist', async () => {
    const entryId = await lookUp({ personnummer: CHILD });
    for (const personkode of ['DEMOPRI1', 'DEMOSTA1']) {
      expect(await refusedFor(personkode, entryId)).toBe('post-ikke-fundet');
      expect(await refusedFor(personkode, '01890000-0000-7000-8000-000000000000')).toBe('post-ikke-fundet');
    }
    for (const none of ['ffffffff-ffff-7fff-bfff-ffffffffffff', 'nonsense', '']) {
      expect(await refusedFor('DEMOOPR1', none)).toBe('post-ikke-fundet');
    }
  });

  it('by a user who is unknown or closed, or who does not say why', async () => {
    const entryId = await lookUp({ personnummer: CHILD });
    expect(await refusedFor('NOBODY01', entryId)).toBe('ukendt-bruger');
    expect(await refusedFor('DEMOKOM1', entryId, '  ')).toBe('felt-mangler');
  });

  it('while the register cannot be read, which is journalled too', async () => {
    const entryId = await lookUp({ personnummer: CHILD });
    const away = () => Promise.reject(new Error('away'));
    const register = { findPerson: away, search: away, findStays: away, listPersons: away, listDarIds: away };
    const desk = createDesk({ ...openParts(test.house), register });
    expect(await replayAs('DEMOOPR1', entryId, 'fejl', desk)).toMatchObject({ refused: 'midlertidigt-utilgaengelig' });
    const [entry] = await test.house.journal.search({
      kundenr: 'operatoer',
      tjeneste: 'replay',
      udfald: 'afslag:midlertidigt-utilgaengelig',
      limit: 1,
    });
    expect(entry).toMatchObject({ udfald: 'afslag:midlertidigt-utilgaengelig', spurgt: { post: entryId } });
  });

  it('of what was no answer: a refusal, a sign-on, an import, a replay', async () => {
    const { journal } = await web.lookUp({ personnummer: '' });
    const { journal: ownEntry } = await replayed('DEMOOPR1', await lookUp({ personnummer: CHILD }));
    const first = async (query: object) =>
      (await test.house.journal.search({ kundenr: 'operatoer', limit: 1, ...query }))[0]?.entryId ?? '';
    const others = [
      await first({ tjeneste: 'signon' }),
      await first({ tjeneste: 'import' }),
      ownEntry,
      String(journal),
    ];
    for (const entryId of others) expect(await refusedFor('DEMOOPR1', entryId)).toBe('post-uden-svar');
  });
});

/** A statement as an administrator who reaches every customer. */
async function admin(text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(test.house.database.connection());
  await client.connect();
  try {
    await client.query(`SET ROLE opencpr_access_administrator; SET opencpr.kundenr = 'alle'`);
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
