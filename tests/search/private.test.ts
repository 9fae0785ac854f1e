import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../server/src/doors/cli/replay.ts';
import { findAll } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { passedOver } from '../../server/src/rooms/disclosure/index.ts';
import type { Page, Search } from '../../server/src/rooms/register/index.ts';
import { openRegister } from '../../server/src/rooms/register/index.ts';
import { createRegisterReader } from '../../server/src/storage/register/index.ts';
import type { GctpReply } from '../gctp-client.ts';
import type { TestHouse } from '../test-house.ts';
import { NAMESAKE, openSearchHouse, PEOPLE, searchClient } from './search-house.ts';

let test: TestHouse;
let search: Awaited<ReturnType<typeof searchClient>>;
let company: string;

beforeAll(async () => {
  test = await openSearchHouse();
  search = await searchClient(test);
  company = await search.client.signOn('DEMOPRI1', 'Demo#301');
});
afterAll(() => test.close());

const ask = (keys: Record<string, string>) => search.call('ADRESSEUDSKRIFT', keys, company);
const entryOf = ({ headers }: GctpReply) => test.getEntry(headers.get('x-opencpr-journal') ?? '');
const fieldIn = (reply: GctpReply, r: string) =>
  findAll(reply.root, 'Field').find(({ attributes }) => attributes['r'] === r)?.attributes['v'];

const HOME = { VEJK: '8913', KOMK: '0751', HNR: '12' };
const ONE = { ...HOME, NVNP: 'Ærlig Christensen' };
const HIDDEN = { ...HOME, NVNP: 'Sofie Christensen', ETAG: '3', SIDO: 'th' };

describe('the address printout for private customers', () => {
  it('identifies one person by name and address, and never gives the number', async () => {
    const reply = await ask({ ...ONE, KON: 'K' });
    expect(reply.kvit.v).toBe('0');
    expect(fieldIn(reply, 'STADR')).toBe('Vestersneglegade 12');
    expect(reply.text).not.toContain(PEOPLE.christensen);
    expect(await entryOf(reply)).toMatchObject({
      tjeneste: 'ADRESSEUDSKRIFT',
      udfald: 'leveret',
      prisklasse: 'opslag',
      spurgt: { heleNavn: 'Ærlig Christensen', vejkode: '8913' },
      personer: [{ rolle: 'opslag' }],
    });
    const born = `19${PEOPLE.christensen.slice(4, 6)}${PEOPLE.christensen.slice(2, 4)}${PEOPLE.christensen.slice(0, 2)}`;
    expect((await ask({ ...ONE, FODT: born })).kvit.v).toBe('0');
    expect((await ask({ ...ONE, FODT: '19011224' })).kvit.v).toBe('172');
    expect((await ask({ VEJKOD: '8913', POST: '8000', NVNP: 'christensen, aerlig' })).kvit.v).toBe('0');
  });

  it('identifies by number as well, and gives the number back to who has it', async () => {
    const reply = await ask({ PNR: PEOPLE.christensen });
    expect([reply.kvit.v, fieldIn(reply, 'PNR')]).toEqual(['0', PEOPLE.christensen]);
    expect((await ask({ PNR: '3002611234' })).kvit.v).toBe('52');
  });

  it('answers about somebody protected as about nobody', async () => {
    const [hidden, nobody] = [await ask(HIDDEN), await ask({ ...HIDDEN, NVNP: 'Sofie Findesikke' })];
    expect(hidden.kvit).toEqual({ r: 'returKode', v: '172', t: 'Personen findes ikke i CPR' });
    expect(hidden.kvit).toEqual(nobody.kvit);
    const withoutTime = (reply: GctpReply) => reply.text.replace(/ts="\d+"/, '');
    expect(withoutTime(hidden)).toBe(withoutTime(nobody));
    const entries = await Promise.all([hidden, nobody].map(entryOf));
    expect(entries.map(({ udfald, personer }) => [udfald, personer])).toEqual(
      [[], []].map((personer) => ['afslag:person-ikke-fundet', personer]),
    );
  });

  it('does not count somebody protected among several: one of two is one', async () => {
    // Two women called Sofie Christensen live in the house, and one of them is protected.
    const reply = await ask({ ...HOME, NVNP: 'Sofie Christensen' });
    expect(reply.kvit.v).toBe('0');
    expect(reply.text).not.toContain('Skjult');
  });

  it('refuses several persons, a name of one word, and what is missing or malformed', async () => {
    const several = await ask({ ...HOME, NVNP: 'Opdigtetsen Opdigtetsen' });
    expect(several.kvit.v).toBe('9912');
    expect(await entryOf(several)).toMatchObject({ udfald: 'afslag:for-mange', personer: [] });
    for (const [keys, code, text] of [
      [HOME, '9914', 'NVNP'],
      [{ NVNP: 'Ærlig Christensen' }, '9914', 'VEJK'],
      [{ VEJK: '8913', NVNP: 'Ærlig Christensen' }, '9914', 'POST'],
      [{ ...HOME, NVNP: 'Christensen' }, '9915', 'NVNP'],
      [{ ...ONE, FODT: '20260230' }, '9915', 'FODT'],
      [{ ...ONE, NVN: 'x' }, '16', ''],
    ] as [Record<string, string>, string, string][]) {
      const reply = await ask(keys);
      expect([keys, reply.kvit.v]).toEqual([keys, code]);
      expect(reply.kvit.t).toContain(text);
    }
  });

  it('is not for authorities that have not been granted it', async () => {
    expect((await search.call('ADRESSEUDSKRIFT', ONE)).kvit.v).toBe('9906');
  });
});

/** A private party with a grant for the whole country. */
const PRIVATE = { modtager: 'privat', beskyttede: true, geografi: undefined } as const;

describe('a private search of any kind', () => {
  it('passes over the protected in hits, counts and restart keys', async () => {
    const register = openRegister<object>(
      createRegisterReader(test.house.pool('opencpr_register_reader'), test.house.searches),
    );
    const now = test.house.desk.present();
    const ofPage = async (what: Search, page: Partial<Page>) => {
      const searched = await register.search(
        {},
        what,
        { asOf: now, now, reached: now.registrering, history: false },
        {
          ...{ limit: 1, after: undefined, skip: 0, countOnly: false, passedOver: passedOver(PRIVATE, what) },
          ...page,
        },
      );
      if (searched === 'too-wide') throw new Error('given up');
      return searched;
    };
    const byName: Search = { by: 'navn', names: [{ text: 'Christ', match: 'prefix' }], formerNames: false };
    const byAddress: Search = { by: 'adresse', vej: { kode: '8913' }, names: [], formerNames: false };
    for (const [what, count] of [
      [byName, 2],
      [byAddress, 3],
    ] as const) {
      expect((await ofPage(what, { countOnly: true })).count).toBe(count);
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { persons, next } = await ofPage(what, { after });
        seen.push(...persons.map(({ personnummer }) => personnummer));
        after = next;
      } while (after !== undefined);
      expect([seen.length, seen.includes(PEOPLE.hidden)]).toEqual([count, false]);
      expect(
        (await ofPage(what, { countOnly: true, passedOver: passedOver({ ...PRIVATE, modtager: 'offentlig' }, what) }))
          .count,
      ).toBe(count + 1);
    }
  });
});

it('a replay identifies nobody where a second one has come to fit the question since', async () => {
  const given = await entryOf(await ask(ONE));
  const again = () =>
    replay(test.house.desk, test.house.codeTexts.findText, {
      ...{ entryId: given.entryId, personkode: 'DEMOPRI1', osUser: 'prøve', begrundelse: 'klage' },
    });
  expect(await again()).toMatchObject({ sameAnswer: true });
  await test.importPersons([NAMESAKE], { opgavenr: '900002' });
  expect(await again()).toMatchObject({ refused: 'for-mange' });
});
