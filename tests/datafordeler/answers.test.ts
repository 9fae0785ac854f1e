import { describe, expect, it } from 'vitest';
import { askRest } from './rest-client.ts';
import { ABROAD, ABSENT_MOTHER, CHILD, MARKED, MOVED, SPOUSE, test, useRestHouse } from './rest-house.ts';

useRestHouse();

const personOf = async (number: string, method = 'PersonFullListComplete') =>
  (await askRest(test.url, method, `pnr.personnummer.eq=${number}`)).json.Personer[0].Person;

describe('an answer', () => {
  it('has the containers in their order and leaves out the empty ones', async () => {
    const containers = Object.keys(await personOf(MOVED)).filter((key) => /^[A-Z]/.test(key));
    expect(containers).toEqual([
      'Personnumre',
      'Navne',
      'Statsborgerskaber',
      'Civilstande',
      'Foraelderoplysninger',
      'Boern',
      'Adresseoplysninger',
      'Folkekirke',
    ]);
    expect((await personOf(ABROAD)).Adresseoplysninger).toEqual([]);
  });

  it('has what is in force first, then the past, annulled rows with their own status', async () => {
    const person = await personOf(MOVED);
    const statuses = (container: string, key: string) =>
      person[container].map((row: Record<string, { status: string }>) => row[key]?.status);
    expect(statuses('Adresseoplysninger', 'Adresseoplysninger')).toEqual(['aktuel', 'historisk', 'fortrudt']);
    expect(statuses('Navne', 'Navn')).toEqual(['aktuel', 'historisk']);
    expect(statuses('Personnumre', 'Personnummer')).toEqual(['aktuel', 'historisk']);
    expect(JSON.stringify(await personOf(MOVED, 'PersonFullCurrentListComplete'))).not.toMatch(/historisk|fortrudt/);
  });

  it('writes a name with its mark, and the first day that an unknown one may be', async () => {
    const [{ Navn }] = (await personOf(MOVED)).Navne;
    expect(Navn).toEqual({
      adresseringsnavn: 'Prøvesen,Ærlig Mellem',
      efternavn: 'Prøvesen',
      fornavne: 'Ærlig',
      mellemnavn: 'Mellem',
      mellemnavnsmarkering: 'indeholder_tegn_der_ikke_kan_indrapporteres_til_cpr',
      status: 'aktuel',
      virkningFra: '2012-01-01T00:00:00.000000+01:00',
      virkningFraUsikkerhedsmarkering: true,
      virkningTilUsikkerhedsmarkering: false,
    });
  });

  it('writes addresses, past ones with null for what no delivery tells of them', async () => {
    const [current, past] = (await personOf(MOVED)).Adresseoplysninger;
    expect(current.Adresseoplysninger).toMatchObject({
      conavn: 'Opdigtet Vært',
      fraflytningsKommunekode: '0101',
      fraflytningsKommunenavn: 'København',
      fraflytningsdatoKommune: '2015-03-01T00:00:00.000000+01:00',
      SupplerendeAdresse: {
        startmyndighedskode: '0461',
        startmyndighedsnavn: 'Odense',
        virkningFra: '2016-01-02T00:00:00.000000+01:00',
        SimpelAdresse: { adresselinie1: 'Bagved haven' },
      },
    });
    expect(past.Adresseoplysninger.CprAdresse).toEqual({
      cprKommunekode: '0101',
      cprKommunenavn: 'København',
      cprVejkode: '8901',
      husnummer: '001',
      postdistrikt: null,
      postnummer: null,
      vejadresseringsnavn: null,
    });
  });

  it('writes a marriage with the spouse, the marking and the separation', async () => {
    const [{ Civilstand }] = (await personOf(MOVED)).Civilstande;
    expect(Object.keys(Civilstand).slice(4)).toEqual(['Civilstandstype', 'Aegtefaelle', 'Separationer']);
    expect(Civilstand.Aegtefaelle.aegtefaellePersonnummer).toBe(SPOUSE);
    expect(Civilstand.Aegtefaelle.Beskyttelser).toEqual([
      { Beskyttelse: { beskyttelsestype: 'navne_og_adresse', virkningFra: '2020-05-17T00:00:00.000000+02:00' } },
    ]);
    expect(Civilstand.Separationer[0].Separation.virkningFra).toBe('2020-01-02T00:00:00.000000+01:00');
  });

  it('names a parent that is in no register by number or by name, with null for what it does not know', async () => {
    const [father, mother] = (await personOf(MOVED)).Foraelderoplysninger;
    expect(mother.Foraelderoplysning.Foraelder).toEqual({
      foraelderPersonId: null,
      foraelderPersonnummer: ABSENT_MOTHER,
    });
    expect(father.Foraelderoplysning).toEqual({
      ForaelderUdenCpr: {
        foraelderNavn: 'Prøvesen,Fjern',
        foraelderFoedselsdato: '1920-02-03T12:00:00.000000+01:00',
        foraelderFoedselsdatoUsikkerhedsmarkering: false,
      },
      ForaelderRolle: 'far_medmor',
      virkningFra: '2001-02-03T00:00:00.000000+01:00',
      virkningFraUsikkerhedsmarkering: false,
    });
  });

  it('names holders of custody, a parent by the number the parent has', async () => {
    const [mother, other] = (await personOf(CHILD)).Foraeldermyndighedsoplysninger;
    expect(mother.Foraeldermyndighedsoplysning).toMatchObject({
      Foraeldermyndig: { foraeldermyndighedPersonnummer: MOVED },
      ForaeldermyndighedsindehaverRolle: 'mor',
    });
    expect(mother.Foraeldermyndighedsoplysning.Foraeldermyndig).not.toHaveProperty('Adresseoplysninger');
    expect(mother.Foraeldermyndighedsoplysning.virkningFra).toMatch(/T12:00:00\.000000\+0[12]:00$/);
    expect(other.Foraeldermyndighedsoplysning).toMatchObject({
      Foraeldermyndig: { foraeldermyndighedPersonnummer: ABROAD },
      ForaeldermyndighedsindehaverRolle: 'anden',
      virkningFra: '2014-04-05T00:00:00.000000+02:00',
    });
  });

  it('writes emigration, the contact address and every mark', async () => {
    const abroad = await personOf(ABROAD);
    expect(abroad.UdrejseIndrejser[0].UdrejseIndrejse).toMatchObject({
      cprLandekodeUdrejse: '5120',
      Udenlandsadresse: { adresselinie1: 'Storgatan 1', adresselinie2: 'Malmö' },
    });
    expect(abroad.Kontaktadresse[0].Kontaktadresse.SimpelAdresse.adresselinie1).toBe('Postboks 12');
    const marked = await personOf(MARKED);
    const { KommunaleForhold, Valgoplysning, Flyttepaabud, Notat, Vaergemaal } = marked;
    expect(KommunaleForhold[0].KommunaleForhold.KommunaleForholdsType).toBe('pensionsforhold');
    expect(Valgoplysning[0].Valgoplysning).toMatchObject({ ValgoplysningsType: 'almindelig_valgret' });
    expect(Flyttepaabud[0].Flyttepaabud.bemaerkning).toBe('Opdigtet påbud');
    expect(Notat[0].Notat).toMatchObject({ notatlinie: 'Et opdigtet notat', notatnummer: 2 });
    expect(Vaergemaal[0].Vaergemaal.vaergenavn).toBe('Prøve Opdigtetsen');
  });

  it('tells a guardian in the Full services only', async () => {
    const { Vaergemaal } = await personOf(MARKED, 'PersonMediumListComplete');
    expect(Vaergemaal).toEqual([{ Vaergemaal: {} }]);
  });

  it('gives the Small services number, name, address and marking and no more', async () => {
    const keys = Object.keys(await personOf(SPOUSE, 'PersonSmallListComplete'));
    expect(keys.filter((key) => /^[A-Z]/.test(key))).toEqual([
      'Beskyttelser',
      'Personnumre',
      'Navne',
      'Adresseoplysninger',
    ]);
  });
});
