import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importWhole } from '../../server/src/main/import-whole.ts';
import { writeDelivery } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { describeWithTestdata, testdata } from '../testdata.ts';
import { goldenDelivery } from './golden-delivery.ts';
import { askRest } from './rest-client.ts';

/**
 * What the answer cannot have in common with the recorded one: the names of three authorities, which our lists do not
 * have or have as they are now. Everything else is equal, key by key and in the same order.
 */
const NAMES: readonly (readonly [recorded: string, ours: string])[] = [
  // Parishes are in no list of ours.
  [
    '"cprfoedselsregistreringsstedskode":"8331","cprfoedselsregistreringsstedsnavn":"Nørholm,Aalborg"',
    '"cprfoedselsregistreringsstedskode":"8331"',
  ],
  ['"cprKommunenavn":"Århus"', '"cprKommunenavn":"Aarhus"'],
  ['"cprKommunenavn":"Sygehuse"', '"cprKommunenavn":"Administrativ"'],
];

describeWithTestdata('REST: the recorded answer', () => {
  const text = readFileSync(testdata('data/datafordeler-golden-person.json') ?? '', 'utf8');
  const golden = JSON.parse(text);
  const { persons, ids } = goldenDelivery(golden);
  const [{ Person }] = golden.Personer;
  const asked = `pnr.personnummer.eq=${Person.Personnumre[0].Personnummer.personnummer}`;
  const former = `pnr.personnummer.eq=${Person.Personnumre[1].Personnummer.personnummer}`;
  let test: TestHouse;

  beforeAll(async () => {
    test = await openTestHouse({ restPasswords: true });
    const file = join(test.dataDir, 'golden.txt');
    // One by one, so that each gets the id that was recorded.
    for (const person of persons) {
      writeDelivery(file, [person]);
      const chance = { ...test.house.receiving.chance, personIds: () => () => ids.get(person.personnummer) ?? '' };
      await importWhole({ ...test.house, receiving: { ...test.house.receiving, chance } }, file, 'test');
    }
  });
  afterAll(() => test.close());

  it('is given letter for letter', async () => {
    const reply = await askRest(test.url, 'PersonFullListComplete', asked);
    const ours = NAMES.reduce((json, [recorded, own]) => json.replaceAll(recorded, own), JSON.stringify(golden));
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual(JSON.parse(ours));
    expect(reply.text).toBe(ours);
  });

  it('is given to the Simple service as well, and by the former number', async () => {
    const whole = await askRest(test.url, 'PersonFullListComplete', asked);
    expect((await askRest(test.url, 'PersonFullListSimple', asked)).json).toEqual(whole.json);
    expect((await askRest(test.url, 'PersonFullListComplete', former)).json).toEqual(whole.json);
  });

  it('names relatives by their ids only in the Medium services, and not at all in the Small ones', async () => {
    const medium = (await askRest(test.url, 'PersonMediumListComplete', asked)).json.Personer[0].Person;
    expect(Object.keys(medium)).toEqual(
      Object.keys(Person).filter((key) => key !== 'cprfoedselsregistreringsstedsnavn'),
    );
    const barn = Person.Boern[0].Barnoplysning.Barn;
    expect(medium.Boern[0].Barnoplysning.Barn).toEqual({
      barnPersonId: barn.barnPersonId,
      barnPersonnummer: barn.barnPersonnummer,
    });
    expect(Object.keys(medium.Civilstande[0].Civilstand.Aegtefaelle)).toEqual([
      'aegtefaellePersonId',
      'aegtefaellePersonnummer',
    ]);
    const small = (await askRest(test.url, 'PersonSmallListComplete', asked)).json.Personer[0].Person;
    expect(Object.keys(small).filter((key) => /^[A-Z]/.test(key))).toEqual([
      'Personnumre',
      'Navne',
      'Adresseoplysninger',
    ]);
    expect(small.Navne).toEqual(Person.Navne);
  });

  it('has nothing of the past where only what is in force is asked for', async () => {
    const reply = await askRest(test.url, 'PersonFullCurrentListComplete', former);
    expect(reply.json.Personer[0].Person.Personnumre).toEqual(Person.Personnumre.slice(0, 1));
    expect(reply.text).not.toContain('historisk');
  });

  it('costs a few queries, however many relatives there are', async () => {
    const pool = test.house.pool('opencpr_register_reader');
    const asked: string[] = [];
    const query = pool.query.bind(pool);
    const counted = (...args: unknown[]) => {
      asked.push('query');
      return Reflect.apply(query, pool, args);
    };
    Object.assign(pool, { query: counted });
    await askRest(test.url, 'PersonFullListComplete', former);
    Object.assign(pool, { query });
    // The number, the person with its history, and all 63 relatives.
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it('finds the household by every key of the address it gave', async () => {
    const { CprAdresse } = Person.Adresseoplysninger[0].Adresseoplysninger;
    const keys = Object.entries<string>(CprAdresse).map(
      ([key, value]) => `cadr.${key}.eq=${encodeURIComponent(value)}`,
    );
    const query = ['adropl.status.eq=aktuel', ...keys, 'pageSize=500'].join('&');
    const reply = await askRest(test.url, 'PersonSmallCurrentListComplete', query);
    const home = JSON.stringify(CprAdresse);
    const children: { Barnoplysning: { Barn: { Adresseoplysninger: { CprAdresse: unknown } } } }[] = Person.Boern;
    const living = children.filter(
      ({ Barnoplysning: { Barn } }) => JSON.stringify(Barn.Adresseoplysninger.CprAdresse) === home,
    );
    expect(reply.json.Personer).toHaveLength(living.length + 1);
    expect(living.length).toBeGreaterThan(50);
    const usual = await askRest(test.url, 'PersonSmallCurrentListComplete', query.replace('&pageSize=500', ''));
    expect(usual.json.Personer).toHaveLength(20);
  });
});
