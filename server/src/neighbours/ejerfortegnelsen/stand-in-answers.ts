import { copenhagenOffsetAt, type Virkningstid, virkningstid } from '../../ground/bitemporal/index.ts';
import {
  type AnswerInto,
  type Asked,
  BadQuestion,
  pageOf,
  type Row,
  type StandInStore,
} from '../datafordeler/index.ts';

const KNOWN = new Set([
  'bfenr',
  'status',
  'virkningstid',
  'virkningstidfra',
  'virkningstidtil',
  'format',
  'page',
  'pagesize',
]);
const STATUSES = ['gældende', 'historisk', 'tilbagerullet'];
/** Properties one may ask about at a time; ours. */
const BFE_MAX = 200;
/** When everything was registered; ours. */
const REGISTERED = '2026-01-05T03:00:00.000000+01:00';

/**
 * What the stand-in of Ejerfortegnelsen answers: `Ejerskab` and `EjerskabMedStamoplysninger` of the confidential service, by BFE
 * numbers, status and time of effect, as datafordeler.md § 16.1 has them. `now` is milliseconds: without a time it is asked as of now.
 */
export function ejerfortegnelseAnswers(store: StandInStore, now: () => number): Readonly<Record<string, AnswerInto>> {
  const answer: AnswerInto = (asked) => {
    for (const name of asked.keys()) if (!KNOWN.has(name)) throw new BadQuestion('en parameter findes ikke');
    const bfe = listIn(asked, 'bfenr').map(Number);
    if (bfe.length === 0 || bfe.length > BFE_MAX) throw new BadQuestion(`BFEnr: 1 til ${BFE_MAX} numre`);
    if (!bfe.every((one) => Number.isSafeInteger(one) && one > 0)) throw new BadQuestion('BFEnr er hele tal');
    const statuses = listIn(asked, 'status').map((one) => one.toLowerCase());
    if (!statuses.every((one) => STATUSES.includes(one)))
      throw new BadQuestion('Status: Gældende, Historisk, Tilbagerullet');
    const [from, until] = spanOf(asked, now());
    const rows = store
      .list(
        `SELECT rowid, * FROM ejerskab WHERE bfe IN (SELECT value FROM json_each(?)) ORDER BY bfe, fra, rowid`,
        JSON.stringify(bfe),
      )
      .filter((row) => statuses.length === 0 || statuses.includes(String(row['status'])))
      .filter(({ fra, til }) => instantOf(fra) <= until && (til === null || from < instantOf(til)));
    return {
      type: 'FeatureCollection',
      features: pageOf(rows, asked).map((row) => ({ type: 'Feature', geometry: null, properties: propertiesOf(row) })),
    };
  };
  const service = 'EJERFORTEGNELSE/EjerfortegnelsenFortrolig/1/rest';
  return { [`${service}/Ejerskab`]: answer, [`${service}/EjerskabMedStamoplysninger`]: answer };
}

/** Array parameters are joined with `|`. */
function listIn(asked: Asked, name: string): readonly string[] {
  const text = asked.get(name) ?? '';
  return text === '' ? [] : text.split('|');
}

/** The first and the last instant asked about; milliseconds. */
function spanOf(asked: Asked, now: number): readonly [number, number] {
  const read = (name: string) => {
    const text = asked.get(name);
    const instant = text === undefined ? undefined : Date.parse(text);
    if (Number.isNaN(instant)) throw new BadQuestion('Virkningstid kan ikke læses');
    return instant;
  };
  const at = read('virkningstid') ?? now;
  return [read('virkningstidfra') ?? at, read('virkningstidtil') ?? at];
}

function propertiesOf(row: Row): object {
  const { rowid, bfe, cvr, personnummer, ejerforhold, taeller, naevner, fra, til, status } = row;
  return {
    id_lokalId: `stand-in-${rowid}`,
    id_namespace: 'http://data.gov.dk/ejerfortegnelse',
    bestemtFastEjendomBFENr: bfe,
    ejendeVirksomhed: cvr === null ? null : { CVRNummer: Number(cvr) },
    ejendePerson: personnummer === null ? null : personOf(String(personnummer)),
    ejeroplysninger: cvr === null && personnummer === null ? { navn: 'Opdigtet ejer uden nummer' } : null,
    ejerforholdskode: ejerforhold,
    ...{ faktiskEjerandel_taeller: taeller, faktiskEjerandel_naevner: naevner },
    ...{ tinglystEjerandel_taeller: taeller, tinglystEjerandel_naevner: naevner },
    primaerKontakt: false,
    ejetFoer01071998: String(fra) < '1998-07-01',
    status,
    virkningFra: momentOf(fra),
    virkningTil: til === null ? null : momentOf(til),
    registreringFra: REGISTERED,
    registreringTil: null,
    forretningshaendelse: 'Ejerskifte',
    forretningsomraade: '54.15',
  };
}

/** As much of a person embedded in another register (datafordeler.md § 7) as a number tells. */
const personOf = (personnummer: string): object => ({
  Person: { Personnumre: [{ Personnummer: { personnummer, status: 'aktuel' } }] },
});

const midnight = (day: unknown): Virkningstid => virkningstid(`${String(day)}T00:00`);

const instantOf = (day: unknown): number => Date.parse(momentOf(day));

/** The first moment of a Danish day, as Datafordeleren writes it (datafordeler.md § 5.4). */
function momentOf(day: unknown): string {
  const hours = Math.round(copenhagenOffsetAt(midnight(day)) / 3_600);
  return `${midnight(day)}:00.000000+${String(hours).padStart(2, '0')}:00`;
}
