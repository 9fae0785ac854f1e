import { describe, expect, it } from 'vitest';
import { openTestHouse } from '../test-house.ts';
import { askRest, jsonOf, KOMMUNE, pathOf } from './rest-client.ts';
import { MOVED, test, useRestHouse } from './rest-house.ts';

useRestHouse();

const NUMBER = `pnr.personnummer.eq=${MOVED}`;
const complete = (query: string, who?: string) => askRest(test.url, 'PersonFullListComplete', query, who);
const entryOf = async (reply: { headers: Headers }) => test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');

describe('what is wrong with a question', () => {
  const wrong: Readonly<Record<string, readonly [query: string, refused: string, detail: string]>> = {
    'an unknown parameter': [`${NUMBER}&hest.farve.eq=sort`, 'ukendt-felt', 'parameter 2 is not known'],
    'a bad operator': ['pnr.personnummer.cont=12', 'ukendt-felt', 'parameter 1 is not known'],
    'no operator': ['pnr.personnummer=12', 'ukendt-felt', 'parameter 1 is not known'],
    'the same parameter twice': [
      `${NUMBER}&${NUMBER.toUpperCase()}`,
      'ulaeselig-forespoergsel',
      'pnr.personnummer.eq stands twice',
    ],
    'a number that is none': [
      'pnr.personnummer.eq=12',
      'ugyldigt-personnummer',
      'pnr.personnummer.eq: not a value (personnummer)',
    ],
    'a date that is none': [
      'person.foedselsdato.ge=1940-02-31',
      'ugyldigt-tidspunkt',
      'person.foedselsdato.ge: not a value (date)',
    ],
    'a word that is none': ['person.status.eq=glad', 'ugyldigt-felt', 'person.status.eq: not a value (word)'],
    'a code that is none': [
      'cadr.cprkommunekode.eq=x',
      'ugyldigt-felt',
      'cadr.cprkommunekode.eq: not a value (number)',
    ],
    'a mark that is none': ['navn.virkningfraum.eq=ja', 'ugyldigt-felt', 'navn.virkningfraum.eq: not a value (mark)'],
    'an id that is none': ['person.id.eq=1', 'ugyldigt-felt', 'person.id.eq: not a value (id)'],
    'nothing in a list': ['person.status.wi=udrejst|', 'ugyldigt-felt', 'person.status.wi: not a value (empty)'],
    ...Object.fromEntries(
      ['navn.efternavn.eq', 'navn.fornavne.cont', 'civ.civilstandstype.cont', 'stat.cprlandenavn.eq'].map((name) => [
        `a NUL in ${name}`,
        [`${name}=a%00b`, 'ugyldigt-felt', `${name}: not a value (character)`] as const,
      ]),
    ),
    'page 0': [`${NUMBER}&page=0`, 'ugyldigt-felt', 'page: a whole number from 1'],
    'too large a page': [`${NUMBER}&pagesize=1001`, 'ugyldigt-felt', 'pagesize: a whole number from 1 to 1000'],
    'a page too far': [`${NUMBER}&page=200000`, 'ugyldigt-felt', 'page: pages go to person 100000; search by more'],
    XML: [`${NUMBER}&format=xml`, 'ugyldigt-felt', 'format: only json is given'],
    'a count that is none': [`${NUMBER}&count=2`, 'ugyldigt-felt', 'count: true or false'],
    'a time that is none': [
      `${NUMBER}&virkningstid=i+dag`,
      'ugyldigt-tidspunkt',
      'virkningstid: malformed; taken are YYYY-MM-DD, YYYY-MM-DDTHH:mm, or a time as answers have it, with Z or its offset (the + encoded as %2B)',
    ],
    'a broken encoding': [
      `${NUMBER}&navn.efternavn.eq=%E6`,
      'ulaeselig-forespoergsel',
      'the query is not percent-encoded UTF-8: a % is written %25, an æ %C3%A6',
    ],
    'a query too long': [
      `navn.efternavn.eq=${'x'.repeat(8_192)}`,
      'ulaeselig-forespoergsel',
      'the query has more than 8192 characters',
    ],
    '200 parameters': [
      Array.from({ length: 200 }, (_, at) => `navn.efternavn.eq=${at}`).join('&'),
      'ulaeselig-forespoergsel',
      'more than 100 parameters',
    ],
  };
  for (const [name, [query, refused, detail]] of Object.entries(wrong)) {
    it(`is told and journalled: ${name}`, async () => {
      const reply = await complete(query);
      expect(reply.status).toBe(400);
      expect(reply.json).toMatchObject({ refused, detail });
      expect(reply.text).not.toContain(MOVED);
      expect(await entryOf(reply)).toMatchObject({ kundenr: '9001', udfald: `afslag:${refused}` });
    });
  }

  it('is told when there is nothing to search by, or more than the Simple services take', async () => {
    for (const query of ['', 'page=2', 'format=json']) {
      expect((await complete(query)).json).toMatchObject({
        refused: 'felt-mangler',
        detail: 'at least one condition is needed, <prefix>.<field>.<operator>=<value>',
      });
    }
    const simple = await askRest(test.url, 'PersonFullListSimple', 'navn.efternavn.eq=Prøvesen');
    expect([simple.status, simple.json.refused]).toEqual([400, 'ukendt-felt']);
    expect(simple.json.detail).toBe(
      'navn.efternavn.eq: CprPersonFullSimple takes pnr.personnummer and person.id only; CprPersonFullComplete takes it',
    );
    const hidden = await askRest(test.url, 'PersonFullListSimple', `${NUMBER}&cadr.daradresse.eq=1`);
    expect([hidden.status, hidden.json.refused]).toEqual([400, 'ukendt-felt']);
  });
});

describe('who asks', () => {
  it('is somebody known, or gets nothing', async () => {
    for (const who of [
      '',
      'username=DEMOKOM1',
      'username=DEMOKOM1&password=Forkert%231',
      'username=NOBODY01&password=x',
    ]) {
      const reply = await complete(NUMBER, who);
      expect([reply.status, reply.text.includes(MOVED)], who).toEqual([401, false]);
      expect((await entryOf(reply)).udfald).toMatch(/^afslag:/);
    }
  });

  it('is not heard by password where the switch is off', async () => {
    const plain = await openTestHouse();
    const reply = await askRest(plain.url, 'PersonFullListComplete', NUMBER);
    await plain.close();
    expect([reply.status, reply.json.refused]).toEqual([401, 'ukendt-kalder']);
  });

  it('needs the service, the version and the method to exist', async () => {
    for (const path of [
      '/CPR/CprPersonFullComplete/2/rest/PersonFullListComplete',
      '/CPR/CprPersonFullComplete/1/rest/PersonFullListSimple',
      '/cpr/x',
      '/CPR/',
    ]) {
      const reply = await fetch(`${test.url}${path}?${NUMBER}&${KOMMUNE}`);
      expect([reply.status, (await jsonOf(reply)).refused], path).toEqual([404, 'tjeneste-ukendt']);
    }
  });

  it('needs a grant of the service, and searches by nothing its grant does not name', async () => {
    const agency = 'username=DEMOSTA1&password=Demo%23201';
    expect((await complete(NUMBER, agency)).json).toMatchObject({ refused: 'tjeneste-ikke-tilladt' });
    const ask = async (query: string) => {
      const headers = { 'X-OpenCPR-Formaal': 'sundhed', 'X-OpenCPR-Sag': 'sag 1' };
      const reply = await fetch(`${test.url}${pathOf('PersonSmallListComplete')}?${query}&${agency}`, { headers });
      return { status: reply.status, json: await jsonOf(reply), headers: reply.headers };
    };
    expect((await complete(NUMBER, 'username=DEMOPRI1&password=Demo%23301')).status).toBe(403);
    expect((await ask('navn.efternavn.eq=Prøvesen')).json.Personer).toHaveLength(1);
    const beyond = await ask('folk.tilhoersforhold.eq=uden_for_folkekirken');
    expect([beyond.status, beyond.json.refused]).toEqual([403, 'tjeneste-ikke-tilladt']);
  });

  it('signs on once and is known by that for an hour', async () => {
    const before = (await test.house.journal.search({ kundenr: 'operatoer', limit: 500 })).length;
    await Promise.all([complete(NUMBER), complete(NUMBER), complete(NUMBER)]);
    const after = await test.house.journal.search({ kundenr: 'operatoer', limit: 500 });
    expect(after.length - before).toBe(3);
  });
});

describe('the number in the address', () => {
  it('is given back by nothing but the answer, cached by nobody, and stands in no line of the log', async () => {
    const reply = await complete(`${NUMBER}&navn.${MOVED}.eq=1`);
    expect(reply.text).not.toContain(MOVED);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect((await complete(NUMBER)).headers.get('cache-control')).toBe('no-store');
    for (const path of [`/CPR/%E6?${NUMBER}`, `/%ZZ/${MOVED}?${NUMBER}`, `/hest/${MOVED}`]) {
      const odd = await fetch(`${test.url}${path}`);
      expect([odd.status >= 400, (await odd.text()).includes(MOVED)], path).toEqual([true, false]);
    }
    expect(test.log.filter((line) => line.includes(MOVED))).toEqual([]);
  });

  it('is journalled as asked, and user and password are not', async () => {
    const entry = await entryOf(await complete(NUMBER));
    expect(entry.spurgt).toEqual({ 'pnr.personnummer.eq': MOVED, personnummer: MOVED, aktuelKun: 'nej' });
    expect(JSON.stringify(entry)).not.toContain('Demo#101');
    expect(entry.doer).toBe('datafordeler-rest');
  });

  it('makes those found by it looked up, and everybody else appear in a hit list', async () => {
    const roles = async (query: string) => (await entryOf(await complete(query))).personer.map(({ rolle }) => rolle);
    expect(new Set(await roles(NUMBER))).toEqual(new Set(['opslag', 'relation']));
    expect(new Set(await roles('civ.civilstandstype.eq=ugift'))).toEqual(new Set(['trafliste', 'relation']));
  });
});

describe('a search that takes too long', () => {
  it('is given up, and says what to search by', async () => {
    const { default: pg } = await import('pg');
    const holder = new pg.Client(test.house.database.connection());
    await holder.connect();
    try {
      // Whoever wants to read facts waits for this to end.
      await holder.query('BEGIN; LOCK TABLE register.fact IN ACCESS EXCLUSIVE MODE');
      const reply = await complete('navn.efternavn.cont=sen');
      expect([reply.status, reply.json.refused]).toEqual([400, 'for-bred']);
      expect(reply.json.adviceEn).toContain('postcode');
      expect(await entryOf(reply)).toMatchObject({ udfald: 'afslag:for-bred', personer: [] });
    } finally {
      await holder.query('ROLLBACK');
      await holder.end();
    }
    expect((await complete('navn.efternavn.cont=sen')).status).toBe(200);
  }, 20_000);
});
