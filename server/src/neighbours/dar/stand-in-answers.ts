import {
  type AnswerInto,
  type Asked,
  pageOf,
  plainSearch,
  type Row,
  readCount,
  type StandInStore,
} from '../datafordeler/index.ts';

const ADRESSE = `SELECT a.adresse_id, a.etage, a.doer, a.betegnelse AS betegnelse, h.husnummer_id, h.kommunekode, h.vejkode, h.husnr, h.vejnavn,
  h.adresseringsvejnavn, h.bynavn, h.postnr, h.postnrnavn FROM adresse a JOIN husnummer h USING (husnummer_id)`;
const HUSNUMMER = 'SELECT * FROM husnummer h';
/** What stands behind every beginning in the order of texts. */
const LAST = '\u{10FFFF}';
/** Suggestions at a time; ours. */
const SUGGESTED_MAX = 100;
const HOUSE = ['kommunekode', 'vejkode', 'husnr'];
const PAGE = { page: 'side', size: 'per_side' };

/**
 * What the stand-in of DAR answers: addresses (`adresser`) and house numbers (`adgangsadresser`) by id, by codes, and by the beginning
 * of what is typed (`autocomplete`), in the `mini` structure of Danmarks Adressers Web API; and the properties of an id, as
 * `DAR_BFE_Public` of Datafordeleren tells them (datafordeler.md § 16.3).
 */
export function darAnswers(store: StandInStore): Readonly<Record<string, AnswerInto>> {
  const one = (rows: readonly Row[], write: (row: Row) => object) => rows.map(write)[0];
  const suggest = (sql: string, asked: Asked): readonly Row[] => {
    const text = plainSearch(asked.get('q') ?? '');
    const limit = Math.min(readCount(asked.get(PAGE.size) ?? '20'), SUGGESTED_MAX);
    return text === '' ? [] : store.list(sql, text, text + LAST, limit);
  };
  const bfe = (column: string, id: string | undefined) =>
    store.list(`SELECT bfe FROM beliggenhed WHERE ${column} = ? ORDER BY bfe`, plainId(id)).map((row) => row['bfe']);
  return {
    'adresser/{id}': (asked) => one(store.list(`${ADRESSE} WHERE a.adresse_id = ?`, plainId(asked.get('id'))), adresse),
    'adgangsadresser/{id}': (asked) =>
      one(store.list(`${HUSNUMMER} WHERE h.husnummer_id = ?`, plainId(asked.get('id'))), husnummer),
    adresser: (asked) => listAt(store, ADRESSE, [...HOUSE, 'etage', 'dør'], asked).map(adresse),
    adgangsadresser: (asked) => listAt(store, HUSNUMMER, HOUSE, asked).map(husnummer),
    'adresser/autocomplete': (asked) =>
      suggest(`${ADRESSE} WHERE a.soegt >= ? AND a.soegt < ? ORDER BY a.soegt LIMIT ?`, asked).map((row) => ({
        tekst: row['betegnelse'],
        adresse: adresse(row),
      })),
    'adgangsadresser/autocomplete': (asked) =>
      suggest(`${HUSNUMMER} WHERE h.soegt >= ? AND h.soegt < ? ORDER BY h.soegt LIMIT ?`, asked).map((row) => ({
        tekst: row['betegnelse'],
        adgangsadresse: husnummer(row),
      })),
    'DAR/DAR_BFE_Public/1/rest/adresseTilEnhedBfe': (asked) => bfe('adresse_id', asked.get('adresseid')),
    'DAR/DAR_BFE_Public/1/rest/husnummerTilBygningBfe': (asked) => bfe('husnummer_id', asked.get('husnummerid')),
  };
}

const plainId = (id = ''): string => id.toLowerCase();

/** How the parameters of a place are looked for: in which column, and as what. */
const TERMS: Readonly<Record<string, readonly [column: string, plain: (value: string) => string]>> = {
  kommunekode: ['h.kommunekode', (value) => value.padStart(4, '0')],
  vejkode: ['h.vejkode', (value) => value.padStart(4, '0')],
  husnr: ['h.husnr', (value) => value.toUpperCase()],
  etage: ['a.etage', (value) => value.toLowerCase()],
  dør: ['a.doer', (value) => value.toLowerCase()],
};

/** The rows at a place. Without a road there are none: nobody needs a list of the country. */
function listAt(store: StandInStore, from: string, names: readonly string[], asked: Asked): readonly Row[] {
  if (!asked.has('kommunekode') || !asked.has('vejkode')) return [];
  const terms = names.flatMap((name) => {
    const [term, value] = [TERMS[name], asked.get(name)];
    return term === undefined || value === undefined ? [] : [{ column: term[0], value: term[1](value) }];
  });
  const where = terms.map(({ column }) => `${column} = ?`).join(' AND ');
  const rows = store.list(`${from} WHERE ${where} ORDER BY betegnelse`, ...terms.map(({ value }) => value));
  return pageOf(rows, asked, PAGE);
}

const textOr = (value: unknown) => (value === '' ? null : value);

/** A house number, in the names of Danmarks Adressers Web API. */
function husnummer(row: Row): object {
  return { id: row['husnummer_id'], ...parts(row), betegnelse: row['betegnelse'] };
}

function adresse(row: Row): object {
  return {
    id: row['adresse_id'],
    ...parts(row),
    etage: textOr(row['etage']),
    dør: textOr(row['doer']),
    adgangsadresseid: row['husnummer_id'],
    betegnelse: row['betegnelse'],
  };
}

function parts(row: Row): object {
  return {
    status: 1,
    darstatus: 3,
    vejkode: row['vejkode'],
    vejnavn: row['vejnavn'],
    adresseringsvejnavn: row['adresseringsvejnavn'],
    husnr: row['husnr'],
    supplerendebynavn: textOr(row['bynavn']),
    postnr: row['postnr'],
    postnrnavn: row['postnrnavn'],
    kommunekode: row['kommunekode'],
  };
}
