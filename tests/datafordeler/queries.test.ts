import { describe, expect, it } from 'vitest';
import { askRest, jsonOf, KOMMUNE, numbersIn, pathOf } from './rest-client.ts';
import { ABROAD, CHILD, FORMER, MARKED, MOVED, SPOUSE, test, UNKNOWN, useRestHouse } from './rest-house.ts';

useRestHouse();

const inOrder = (numbers: readonly string[]) => [...numbers].sort((a, b) => (a < b ? -1 : 1));
const found = async (...parts: string[]) => {
  const reply = await askRest(test.url, 'PersonFullListComplete', parts.map(encodeURI).join('&'));
  expect([reply.status, reply.json.refused]).toEqual([200, undefined]);
  return inOrder(numbersIn(reply));
};

describe('queries that callers send (datafordeler.md § 4.2)', () => {
  it('find a person by its number, one of several, and one it had before', async () => {
    expect(await found(`pnr.personnummer.eq=${MOVED}`)).toEqual([MOVED]);
    expect(await found(`pnr.personnummer.wi=${MOVED}`)).toEqual([MOVED]);
    expect(await found(`pnr.personnummer.wi=${MOVED}|${CHILD}|${UNKNOWN}`)).toEqual(inOrder([MOVED, CHILD]));
    expect(await found(`pnr.personnummer.eq=${FORMER}`)).toEqual([MOVED]);
  });

  it('answer 200 and an empty list where nobody is found', async () => {
    for (const query of [
      `pnr.personnummer.eq=${UNKNOWN}`,
      `pnr.personnummer.wi=${UNKNOWN}|${UNKNOWN}`,
      'navn.efternavn.eq=Ingen',
    ]) {
      const reply = await askRest(test.url, 'PersonFullListComplete', query);
      expect([reply.status, reply.text]).toEqual([200, '{"Personer":[]}']);
    }
  });

  it('find by year of birth, municipality, and a municipality left', async () => {
    const [year, home] = ['person.foedselsdato.ge=1940-01-01', 'cadr.cprkommunekode.eq=461'];
    expect(await found(year, 'person.foedselsdato.le=1940-12-31', home, 'adropl.status.eq=aktuel')).toEqual(
      inOrder([MOVED, SPOUSE]),
    );
    expect(await found('person.foedselsdato.gt=1940-12-31', home)).toEqual([]);
    expect(await found(home, 'adropl.fraflytningskommunekode.ne=450')).toEqual(inOrder([MOVED, SPOUSE]));
    expect(await found(home, 'adropl.fraflytningskommunekode.ne=101')).toEqual([SPOUSE]);
    expect(await found(home, 'adropl.fraflytningskommunenavn.eq=Ukendt Myndighed')).toEqual([SPOUSE]);
  });

  it('find by status and civil status', async () => {
    const residents = 'person.status.wi=bopael_i_danmark|bopael_i_danmark_hoej_vejkode';
    expect(await found(residents)).toEqual(inOrder([MOVED, SPOUSE, CHILD, MARKED]));
    expect(await found('person.status.eq=udrejst')).toEqual([ABROAD]);
    expect(await found(residents, 'civ.civilstandstype.eq=gift', 'civ.status.eq=aktuel')).toEqual(
      inOrder([MOVED, SPOUSE]),
    );
    expect(await found('civ.civilstandstype.ne=ugift')).toEqual(inOrder([MOVED, SPOUSE]));
    expect(await found('civ.civilstandstype.cont=gif')).toEqual(inOrder([MOVED, SPOUSE, CHILD, ABROAD, MARKED]));
  });

  it('find by every key of an address that was given', async () => {
    const reply = await askRest(test.url, 'PersonFullListComplete', `pnr.personnummer.eq=${SPOUSE}`);
    const { CprAdresse } = reply.json.Personer[0].Person.Adresseoplysninger[0].Adresseoplysninger;
    const keys = Object.entries<string>(CprAdresse).map(([key, value]) => `cadr.${key}.eq=${value}`);
    expect(keys).toHaveLength(10);
    expect(await found('adropl.status.eq=aktuel', ...keys)).toEqual(inOrder([MOVED, SPOUSE]));
    expect(await found(...keys, 'cadr.darAdresseId.eq=00000000-0000-0000-0000-000000000000')).toEqual([]);
  });
});

describe('the query language', () => {
  it('wants all conditions of a prefix met by one record, and every prefix met', async () => {
    expect(
      await found('cadr.cprkommunekode.eq=0101', 'cadr.cprvejkode.eq=8901', `pnr.personnummer.eq=${MOVED}`),
    ).toEqual([MOVED]);
    expect(await found('cadr.cprkommunekode.eq=461', 'cadr.cprvejkode.eq=8901')).toEqual([]);
    expect(await found('cadr.cprkommunekode.eq=101', 'adropl.status.eq=historisk')).toEqual([MOVED]);
    expect(await found('cadr.cprkommunekode.eq=101', 'adropl.status.eq=fortrudt')).toEqual([MOVED]);
    expect(await found('cadr.cprkommunekode.eq=461', 'adropl.status.eq=historisk')).toEqual([]);
    expect(await found('cadr.postnummer.eq=5000', 'adropl.status.eq=historisk')).toEqual([]);
    expect(await found('navn.efternavn.eq=Ungesen', 'navn.status.eq=historisk')).toEqual([MOVED]);
    expect(await found('navn.efternavn.eq=Ungesen', 'navn.mellemnavn.eq=Mellem')).toEqual([]);
    expect(await found('navn.efternavn.eq=Ungesen', 'cadr.cprkommunekode.eq=461')).toEqual([MOVED]);
  });

  it('reads names of parameters and of the path without regard to case', async () => {
    const path = pathOf('PersonFullListComplete');
    for (const [address, name] of [
      [path.toUpperCase(), 'PNR.PERSONNUMMER.EQ'],
      [path.toLowerCase().replace('/rest/', '/REST/'), 'Pnr.Personnummer.eq'],
    ]) {
      const reply = await fetch(`${test.url}${address}?${name}=${MOVED}&${KOMMUNE}&Format=JSON`);
      expect((await jsonOf(reply)).Personer).toHaveLength(1);
    }
  });

  it('finds by every prefix', async () => {
    const by: Readonly<Record<string, readonly string[]>> = {
      'pnr.virkningtil.eq=1990-02-03': [MOVED],
      'navn.adresseringsnavn.eq=Prøvesen,Ærlig Mellem': [MOVED],
      'navn.virkningfraum.eq=true': [MOVED],
      'besk.beskyttelsestype.eq=navne_og_adresse': [SPOUSE],
      'sep.virkningfra.ge=2020-01-01': [MOVED],
      'stat.cprlandenavn.eq=Sverige': [],
      'adropl.conavn.cont=Vært': [MOVED],
      'adropl.suppladr.simpeladresse.cont=haven': [MOVED],
      'flyt.bemaerkninger.cont=påbud': [MARKED],
      'folk.tilhoersforhold.eq=uden_for_folkekirken': [MARKED],
      'fopl.foraelderrolle.eq=mor': inOrder([MOVED, CHILD]),
      'fmyn.indehaverrolle.eq=anden': [CHILD],
      'forsvind.status.eq=aktuel': [],
      'komfor.kommunaleforholdstype.eq=pensionsforhold': [MARKED],
      'konadr.simpeladresse.cont=Postboks': [ABROAD],
      'notat.notatnummer.eq=2': [MARKED],
      'valg.valgoplysningstype.eq=almindelig_valgret': [MARKED],
      'valg.valgoplysningstype.eq=diplomater': [],
      'vaerge.virkningfra.lt=2018-01-03': [MARKED],
      'udind.cprlandudrejse.eq=Sverige': [ABROAD],
      'udind.udenlandsadresse.cont=Malmö': [ABROAD],
      'pucpr.navn.eq=Prøvesen,Fjern': [MOVED],
      'pucpr.foedselsdato.lt=1920-02-04': [MOVED],
    };
    for (const [query, numbers] of Object.entries(by)) expect(await found(query), query).toEqual(numbers);
  });

  it('finds by id, in the Simple services as well', async () => {
    const [{ Person }] = (await askRest(test.url, 'PersonSmallListSimple', `pnr.personnummer.eq=${MOVED}`)).json
      .Personer;
    const reply = await askRest(test.url, 'PersonSmallListSimple', `person.id.eq=${Person.id.toUpperCase()}`);
    expect(numbersIn(reply)).toEqual([MOVED]);
  });

  it('goes page by page through everybody once, and a page beyond the end is empty', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 4; page += 1) {
      const reply = await askRest(
        test.url,
        'PersonSmallListComplete',
        `stat.cprlandekode.eq=5100&pageSize=2&page=${page}`,
      );
      seen.push(...numbersIn(reply));
      expect(reply.json.Personer.length).toBe(page < 3 ? 2 : page === 3 ? 1 : 0);
    }
    expect(inOrder(seen)).toEqual(inOrder([MOVED, SPOUSE, CHILD, ABROAD, MARKED]));
  });

  it('counts on request', async () => {
    const reply = await askRest(test.url, 'PersonSmallListComplete', 'stat.cprlandekode.eq=5100&count=true');
    expect(reply.json).toEqual({ count: 5 });
  });

  it('answers as of other times', async () => {
    const at = (times: string) =>
      askRest(test.url, 'PersonFullCurrentListComplete', `pnr.personnummer.eq=${MOVED}&${times}`);
    const [{ Person }] = (await at('virkningstid=2005-06-07')).json.Personer;
    expect(Person.Adresseoplysninger[0].Adresseoplysninger.CprAdresse.cprVejkode).toBe('8901');
    expect(Person.Navne[0].Navn.efternavn).toBe('Ungesen');
    // As answers write times, and as Danish clocks showed them: MOVED had moved at 12:30.
    for (const [time, road] of [
      ['2015-03-01T12:00:00.000000%2B01:00', '8901'],
      ['2015-03-01T11:00:00Z', '8901'],
      ['2015-03-01T11:45:00Z', '8902'],
    ]) {
      const [then] = (await at(`virkningstid=${time}`)).json.Personer;
      expect(then.Person.Adresseoplysninger[0].Adresseoplysninger.CprAdresse.cprVejkode, time).toBe(road);
    }
    expect((await at('registreringstid=2001-01-01')).json).toEqual({ Personer: [] });
  });
});

describe('CprAuthorities', () => {
  it('lists authorities and countries by code, page by page, and names nobody in its entry', async () => {
    const reply = await fetch(`${test.url}/CPR/CprAuthorities/1/rest/AuthoritiesList?pageSize=1000&${KOMMUNE}`);
    const { AdministrativeEnheder } = await jsonOf(reply);
    expect(AdministrativeEnheder).toContainEqual({
      AdministrativEnhed: { myndighedskode: '0461', myndighedsnavn: 'Odense' },
    });
    const second = await fetch(`${test.url}/CPR/CprAuthorities/1/rest/AuthoritiesList?pageSize=2&page=2&${KOMMUNE}`);
    expect((await jsonOf(second)).AdministrativeEnheder).toEqual(AdministrativeEnheder.slice(2, 4));
    const count = await fetch(`${test.url}/CPR/CprAuthorities/1/rest/AuthoritiesList?count=true&${KOMMUNE}`);
    expect(await jsonOf(count)).toEqual({ count: AdministrativeEnheder.length });
    const entry = await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');
    expect(entry).toMatchObject({ tjeneste: 'CprAuthorities', udfald: 'leveret', personer: [], prisklasse: 'gratis' });
  });
});

describe('the services of this door', () => {
  it('answer one number through a door without the query language too', async () => {
    const credentials = { kind: 'operator', osUser: 'test', personkode: 'DEMOKOM1' } as const;
    const ask = (keys: Readonly<Record<string, string>>) =>
      test.house.desk.ask({
        doer: 'cli',
        kilde: 'test',
        credentials,
        service: 'CprPersonFullSimple',
        keys,
        asOf: test.house.desk.present(),
      });
    const outcome = await ask({ personnummer: MOVED, aktuelKun: 'ja' });
    expect(outcome.kind === 'answer' && outcome.disclosure.persons.length).toBe(3);
    expect(await ask({ personnummer: MOVED, 'navn.efternavn.eq': 'x' })).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'ukendt-felt' },
    });
  });
});
