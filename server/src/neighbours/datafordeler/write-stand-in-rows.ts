import type { DatabaseSync } from 'node:sqlite';
import { plainPart } from '../../ground/addresses/index.ts';
import { plainSearch } from './plain-search.ts';

/** The fields of a record, as delivered. */
export type Fields = Readonly<Record<string, string>>;

/** Writes the rows of a record; returns in words what is wrong with it, when something is. */
type WriteRow = (fields: Fields) => string | undefined;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TYPES: Readonly<Record<string, string>> = {
  S: 'SamletFastEjendom',
  E: 'Ejerlejlighed',
  B: 'BygningPaaFremmedGrund',
};
const STATUSES: Readonly<Record<string, string>> = { G: 'gældende', H: 'historisk', T: 'tilbagerullet' };

/** What writes each record of EJENDOMME into the tables of the stand-ins, by record number. */
export function rowWriters(database: DatabaseSync): Readonly<Record<string, WriteRow | undefined>> {
  const insert = (table: string, columns: number, how = 'INSERT') =>
    database.prepare(`${how} INTO ${table} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`);
  const husnummer = insert('husnummer', 11, 'INSERT OR IGNORE');
  const adresse = insert('adresse', 6, 'INSERT OR IGNORE');
  const beliggenhed = insert('beliggenhed', 4);
  const ejerskab = insert('ejerskab', 9);
  return {
    '001': (fields) => {
      const own = trimmed(fields);
      if (!UUID.test(own('ADRESSEID')) || !UUID.test(own('HUSNUMMERID'))) return 'an id of an address is not a UUID';
      const husnr = plainPart('husnummer', own('HUSNR')).toUpperCase();
      const [etage, doer] = [plainPart('etage', own('ETAGE')), plainPart('sidedoer', own('SIDEDOER'))];
      const town = `${own('BYNVN') === '' ? '' : `${own('BYNVN')}, `}${own('POSTNR')} ${own('POSTDISTTXT')}`;
      const house = `${own('VEJNVN')} ${husnr}`;
      const flat = etage === '' && doer === '' ? '' : `, ${etage === '' ? '' : `${etage}.`}${doer && ` ${doer}`}`;
      const [atHouse, atFlat] = [`${house}, ${town}`, `${house}${flat}, ${town}`];
      husnummer.run(
        ...[own('HUSNUMMERID'), own('KOMKOD'), own('VEJKOD'), husnr, own('VEJNVN'), own('VEJADRNVN')],
        ...[own('BYNVN'), own('POSTNR'), own('POSTDISTTXT'), atHouse, plainSearch(atHouse)],
      );
      adresse.run(own('ADRESSEID'), own('HUSNUMMERID'), etage, doer, atFlat, plainSearch(atFlat));
      return undefined;
    },
    '002': (fields) => {
      const own = trimmed(fields);
      const type = TYPES[own('EJENDOMSTYPE')];
      if (type === undefined) return 'EJENDOMSTYPE is none of S, E and B';
      if (!UUID.test(own('HUSNUMMERID'))) return 'HUSNUMMERID is not a UUID';
      if (own('ADRESSEID') !== '' && !UUID.test(own('ADRESSEID'))) return 'ADRESSEID is not a UUID';
      beliggenhed.run(Number(own('BFENR')), type, own('HUSNUMMERID'), own('ADRESSEID') || null);
      return undefined;
    },
    '003': (fields) => {
      const own = trimmed(fields);
      const status = STATUSES[own('STATUS')];
      const [taeller, naevner] = [Number(own('TAELLER')), Number(own('NAEVNER'))];
      if (status === undefined) return 'STATUS is none of G, H and T';
      if (taeller < 1 || taeller > naevner) return 'the share is none';
      if (own('VIRKFRA') === '') return 'VIRKFRA is blank';
      ejerskab.run(
        ...[Number(own('BFENR')), own('CVRNR') || null, own('PNR') || null, own('EJERFORHOLD'), taeller, naevner],
        ...[own('VIRKFRA'), own('VIRKTIL') || null, status],
      );
      return undefined;
    },
  };
}

const trimmed = (fields: Fields) => (name: string) => (fields[name] ?? '').trim();
