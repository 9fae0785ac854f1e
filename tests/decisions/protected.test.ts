import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRest } from '../datafordeler/rest-client.ts';
import { gctpClient } from '../gctp-client.ts';
import { countIn } from '../search/search-house.ts';
import type { TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { addCaller, changeGrants, HIDDEN, kundenrOf, openDecisionsHouse, PASSWORD, PEOPLE } from './decisions-house.ts';

let test: TestHouse;
let personkode: string;
let web: Awaited<ReturnType<typeof webClient>>;
beforeAll(async () => {
  test = await openDecisionsHouse();
  personkode = await addCaller(test, 'kommune', { beskyttede: false });
  web = await webClient(test.url, personkode, PASSWORD);
});
afterAll(() => test.close());

const NOT_COVERED = { state: 'withheld', reason: 'beskyttede-ikke-tilladt' };

describe("an authority's grant without the protected", () => {
  it('withholds their name and address with a reason of its own, and gives the mark', async () => {
    const answer = await web.lookUp({ personnummer: PEOPLE.protectedHere });
    for (const id of ['navn.efternavn', 'navn.mellemnavn', 'bopael.vejkode', 'adressetekst.standardadresse']) {
      expect(answer.fields?.[id], id).toEqual(NOT_COVERED);
    }
    expect(answer.fields?.['beskyttelse.1.type']).toMatchObject({ state: 'value', value: '0001' });
    expect(answer.fields?.['civilstand.civilstand']).toMatchObject({ state: 'value' });
    expect(answer.situationer).toContain('beskyttet');
    const entry = await test.getEntry(answer.journal?.id ?? '');
    expect(entry.beskyttelse).toEqual(expect.arrayContaining(['adresse', 'markering', 'navn']));
    const open = await web.lookUp({ personnummer: PEOPLE.here });
    expect(open.fields?.['navn.efternavn']).toMatchObject({ state: 'value' });
  });

  it('does so in the past too, and of those who are relatives', async () => {
    const then = await web.lookUp({ personnummer: PEOPLE.protectedThere, virkning: '2010-01-01' });
    expect(then.fields?.['navn.efternavn']).toEqual(NOT_COVERED);
  });

  it('finds none of them by what is withheld: no hit, no count, nothing on any door', async () => {
    const gctp = gctpClient(test.url);
    const token = await gctp.signOn(personkode, PASSWORD);
    const seen: string[] = [];
    for (const KON of ['K', 'M']) {
      const counted = await gctp.call(token, 'NVNSOG2', { NVN: HIDDEN, KON, AIA: 'X' });
      expect(countIn(counted)).toBe('0');
    }
    const found = await web.search({ tekst: `Prøve ${HIDDEN}`, vis: 'side' });
    expect([found.personer, found.naeste]).toEqual([[], undefined]);
    const who = `username=${personkode}&password=${encodeURIComponent(PASSWORD)}`;
    for (const number of [PEOPLE.protectedHere, PEOPLE.protectedThere]) {
      for (const service of ['Stam+', 'NAVNE3', 'ADRESSE3', 'Familie+']) {
        seen.push((await gctp.call(token, service, { PNR: number })).text);
      }
      for (const method of ['PersonFullListSimple', 'PersonFullCurrentListSimple', 'PersonSmallListSimple']) {
        seen.push((await askRest(test.url, method, `pnr.personnummer.eq=${number}`, who)).text);
      }
    }
    // What the searches were asked stands in no answer, so the name is there only if it was delivered.
    expect(seen.join('\n').length).toBeGreaterThan(5_000);
    expect(seen.filter((text) => text.includes(HIDDEN))).toEqual([]);
    const wide = await addCaller(test, 'kommune', {});
    const other = await gctp.signOn(wide, PASSWORD);
    expect((await gctp.call(other, 'Stam+', { PNR: PEOPLE.protectedHere })).text).toContain(HIDDEN);
  });

  it('leaves out of the REST services what is withheld, so that nothing tells whether or how often it is there', async () => {
    const who = `username=${personkode}&password=${encodeURIComponent(PASSWORD)}`;
    const personOf = async (number: string, method: string) =>
      (await askRest(test.url, method, `pnr.personnummer.eq=${number}`, who)).json.Personer[0].Person;
    for (const method of ['PersonFullListComplete', 'PersonFullCurrentListSimple', 'PersonSmallListSimple']) {
      const person = await personOf(PEOPLE.protectedHere, method);
      expect([person.Navne, person.Adresseoplysninger, person.UdrejseIndrejser], method).toEqual([[], [], undefined]);
      expect(person.Beskyttelser[0].Beskyttelse.beskyttelsestype).toBe('navne_og_adresse');
      expect((await personOf(PEOPLE.here, method)).Adresseoplysninger[0].Adresseoplysninger).toMatchObject({
        fraflytningsKommunekode: '0000',
      });
    }
  });

  it('withholds them in a replay by a grant that has become wider', async () => {
    const { journal } = await web.lookUp({ personnummer: PEOPLE.protectedHere });
    await changeGrants(test, kundenrOf(personkode), 'beskyttede = true');
    await expect
      .poll(async () => (await web.lookUp({ personnummer: PEOPLE.protectedHere })).fields?.['navn.efternavn']?.state)
      .toBe('value');
    const again = await test.house.desk.replay({
      ...{ doer: 'cli', kilde: 'lokal', entryId: journal?.id ?? '', begrundelse: 'prøve' },
      credentials: { kind: 'operator', osUser: 'test', personkode },
    });
    expect(again).toMatchObject({ kind: 'replayed', replayed: { sameRules: false, sameAnswer: true } });
  });
});

it('a grant that covers the protected gives a private party no more than the law does', async () => {
  const privat = await addCaller(test, 'privat-virksomhed', { beskyttede: true });
  const without = await addCaller(test, 'privat-virksomhed', { beskyttede: false });
  for (const who of [privat, without]) {
    const client = await webClient(test.url, who, PASSWORD);
    const answer = await client.lookUp({ personnummer: PEOPLE.protectedHere });
    expect(answer.fields?.['navn.efternavn']).toEqual({ state: 'withheld', reason: 'beskyttelse' });
  }
});
