import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import {
  ADGANGE,
  type Adgang,
  type AnmodningBilag,
  BOLIGER_MIN,
  isAdgang,
  isEjernummer,
  type KundeArt,
  refuseBy,
  type UdlejerAnmodning,
} from '../../rooms/access/index.ts';
import type { Input } from '../fields.ts';
import { notAmong, WHY } from '../why.ts';
import { readBilag } from './read-bilag.ts';

/** The service that landlords apply for. */
export const BOLIGOPSLAG = 'BOLIGOPSLAG';

/** What a landlord states when it applies for the landlord service (S003). */
export const UDLEJER_ANMODNING_FIELDS = {
  ejernumre: { kind: 'liste', da: 'Egne ejernumre (CVR eller CPR)', en: "Owner's numbers of your own (CVR or CPR)" },
  fuldmagtsnumre: {
    kind: 'liste',
    da: 'Numre på ejere, der har givet fuldmagt',
    en: 'Numbers of owners who gave you leave',
  },
  adgange: { kind: 'liste', da: 'Adgange: cprweb, cpr-services', en: 'Ways in: cprweb, cpr-services' },
  'antal-boliger': { kind: 'tal', da: 'Antal boliger, der ejes og udlejes', en: 'Number of dwellings owned and let' },
  bilag: { kind: 'fil', da: 'Dokumentation (fil)', en: 'Documentation (file)' },
  bilagsnavn: { kind: 'tekst', da: 'Dokumentationens filnavn', en: 'Name of the documentation’s file' },
} as const;

/** What a landlord stated, and the document that came with it. */
export interface UdlejerAnsoegt {
  readonly udlejer: UdlejerAnmodning;
  readonly bilag: AnmodningBilag | undefined;
}

/**
 * Reads what a landlord states; undefined where the landlord service is not applied for. Only housing organisations and private
 * landlords may have it (A4), the latter with more than ten dwellings and the documentation of it (A5; CPR-loven § 39, stk. 2-3). Numbers
 * by leave of their owners take the document of the leave, whoever names them.
 */
export function readUdlejer(
  input: Input<typeof UDLEJER_ANMODNING_FIELDS>,
  art: KundeArt,
  tjenester: readonly string[],
): UdlejerAnsoegt | Refusal | undefined {
  if (!tjenester.includes(BOLIGOPSLAG)) return undefined;
  if (art !== 'boligorganisation' && art !== 'privat-udlejer') return refuseBy('A4');
  const egne = partsOf(input.ejernumre);
  const andres = partsOf(input.fuldmagtsnumre);
  if (egne.length + andres.length === 0) return refuse('felt-mangler', { field: 'ejernumre' });
  if (!egne.every(isEjernummer)) return refuse('ugyldigt-felt', { field: 'ejernumre', why: WHY.ownerNumber });
  if (!andres.every(isEjernummer)) return refuse('ugyldigt-felt', { field: 'fuldmagtsnumre', why: WHY.ownerNumber });
  const adgange = partsOf(input.adgange);
  if (adgange.length === 0) return refuse('felt-mangler', { field: 'adgange' });
  if (!adgange.every((one): one is Adgang => isAdgang(one))) {
    const other = adgange.find((one) => !isAdgang(one)) ?? '';
    return refuse('ugyldigt-felt', { field: 'adgange', why: notAmong(other, Object.keys(ADGANGE)) });
  }
  const antalBoliger = input['antal-boliger'] === undefined ? undefined : Number(input['antal-boliger']);
  const isPrivate = art === 'privat-udlejer';
  if (isPrivate && antalBoliger === undefined) return refuse('felt-mangler', { field: 'antal-boliger' });
  if (isPrivate && (antalBoliger ?? 0) < BOLIGER_MIN) return { ...refuseBy('A5'), field: 'antal-boliger' };
  const bilag = readBilag(input.bilag, input.bilagsnavn);
  // Who owns and lets enough shows it; and whoever acts for an owner shows that it may.
  if (bilag === undefined && (isPrivate || andres.length > 0)) return refuse('felt-mangler', { field: 'bilag' });
  if (bilag !== undefined && isRefusal(bilag)) return bilag;
  const ejernumre = [
    ...egne.map((nummer) => ({ nummer, grundlag: 'egen' }) as const),
    ...andres.filter((nummer) => !egne.includes(nummer)).map((nummer) => ({ nummer, grundlag: 'fuldmagt' }) as const),
  ];
  return { udlejer: { ejernumre, adgange: [...new Set(adgange)], antalBoliger, bilag: bilag?.navn }, bilag };
}

const partsOf = (list = ''): readonly string[] => [
  ...new Set(
    list
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
