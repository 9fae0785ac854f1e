import { type AnswerInto, BadQuestion, pageOf, type StandInStore } from '../datafordeler/index.ts';

const KNOWN = new Set(['adresseid', 'husnummerid', 'format', 'page', 'pagesize']);

const FROM = `SELECT b.bfe, b.type, b.husnummer_id, b.adresse_id, h.kommunekode, coalesce(a.betegnelse, h.betegnelse) AS betegnelse
FROM beliggenhed b JOIN husnummer h USING (husnummer_id) LEFT JOIN adresse a ON a.adresse_id = b.adresse_id`;

/** What the stand-in of Ejendomsbeliggenhed answers: `BFEnrAdresse` by the id of an address or of a house number (datafordeler.md § 16.3). */
export function ejendomsbeliggenhedAnswers(store: StandInStore): Readonly<Record<string, AnswerInto>> {
  return {
    'EBR/Ejendomsbeliggenhed/1/REST/BFEnrAdresse': (asked) => {
      for (const name of asked.keys()) if (!KNOWN.has(name)) throw new BadQuestion('en parameter findes ikke');
      const [adresse, husnummer] = [asked.get('adresseid'), asked.get('husnummerid')];
      if ((adresse === undefined) === (husnummer === undefined)) throw new BadQuestion('AdresseId eller HusnummerId');
      const where = adresse === undefined ? 'b.husnummer_id' : 'b.adresse_id';
      const rows = store.list(`${FROM} WHERE ${where} = ? ORDER BY b.bfe`, (adresse ?? husnummer ?? '').toLowerCase());
      return {
        type: 'FeatureCollection',
        features: pageOf(rows, asked).map((row) => ({
          type: 'Feature',
          geometry: null,
          properties: {
            bestemtFastEjendomBFENr: row['bfe'],
            Ejendomstype: row['type'],
            adresseLokalId: row['adresse_id'],
            husnummerLokalId: row['husnummer_id'],
            kommuneinddelingKommunekode: row['kommunekode'],
            betegnelse: row['betegnelse'],
            status: 'Gældende',
          },
        })),
      };
    },
  };
}
