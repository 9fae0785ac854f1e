import { plainPart, type Sted } from '../../ground/addresses/index.ts';
import { isCivilDay } from '../../ground/bitemporal/index.ts';
import type { Refusal } from '../../ground/refusals/index.ts';
import { isEjernummer } from '../../rooms/access/index.ts';
import { OWNER_CURRENT } from '../legal-questions/owner-current.ts';
import { OWNER_TIED } from '../legal-questions/owner-tied.ts';
import { PROTECTED_COVERED } from '../legal-questions/protected-covered.ts';
import { SUBSCRIBES } from '../legal-questions/subscribes.ts';
import { TERMS_ACCEPTED } from '../legal-questions/terms-accepted.ts';
import { GENERAL_QUESTIONS } from '../person-lookup.ts';
import { openSearchKeys, type SearchKeys } from '../search-keys.ts';
import type { DwellingQuestion, Service } from '../tjeneste.ts';

const CODES = ['kommune', 'vejkode', 'husnummer'] as const;
const PARTS = ['etage', 'sidedoer'] as const;
const KEYS = ['ejer', 'adresseId', 'husnummerId', ...CODES, ...PARTS, 'fra'];
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The landlord service: who lives in a dwelling or a stairwell that the caller's owner owns today, and who has left within
 * twelve months (CPR-loven § 39, stk. 2-3; S003). Its name and its keys are ours: the real ones are not public.
 */
export const BOLIGOPSLAG: Service = {
  id: 'BOLIGOPSLAG',
  da: 'Til- og fraflytninger i egen udlejningsbolig',
  en: "Moves to and from one's own let dwelling",
  keys: KEYS,
  fields: new Set([
    ...['navn.adresseringsnavn', 'navn.fornavne', 'navn.mellemnavn', 'navn.efternavn'],
    ...['bopael.kommunekode', 'bopael.vejkode', 'bopael.husnummer', 'bopael.etage', 'bopael.sidedoer'],
    ...['bopael.virkningFra', 'bopael.virkningFraUsikkerhedsmarkering'],
    ...['bopael.virkningTil', 'bopael.virkningTilUsikkerhedsmarkering'],
    'beskyttelse.type',
  ]),
  relationFields: new Set(),
  prisklasse: 'boligopslag',
  modtager: 'udlejer',
  // Name and mark of the protected are what the act gives here (CPR-loven § 39): question 9 is not put.
  questions: [
    SUBSCRIBES,
    TERMS_ACCEPTED,
    ...GENERAL_QUESTIONS.filter((question) => question !== PROTECTED_COVERED),
    OWNER_TIED,
    OWNER_CURRENT,
  ],
  check: (given) => checkDwelling(openSearchKeys(given, KEYS)),
  relationsOf: () => [],
};

function checkDwelling(keys: SearchKeys): DwellingQuestion | Refusal {
  keys.require('ejer');
  const ejer = (keys.find('ejer') ?? '').replace(/[\s-]/g, '');
  if (ejer !== '' && !isEjernummer(ejer)) keys.refuse('ejer');
  const sted = readSted(keys);
  // GCTP writes days without dashes, and its own answers are to be questions again.
  const fra = keys.find('fra')?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (fra !== undefined && !isCivilDay(fra)) keys.refuse('fra');
  return keys.wrong ?? { sted, ejer, fra };
}

/** The place that is named: by the id of an address, that of a house number, or by codes, and not by two of them. */
function readSted(keys: SearchKeys): Sted {
  const adresseId = keys.findAs('adresseId', UUID)?.toLowerCase();
  const husnummerId = keys.findAs('husnummerId', UUID)?.toLowerCase();
  const named = [adresseId, husnummerId, CODES.map((key) => keys.find(key)).find((value) => value !== undefined)];
  if (named.filter((one) => one !== undefined).length > 1)
    keys.refuse(adresseId === undefined ? 'husnummerId' : 'adresseId');
  // An id says the place already: a floor beside it would be dropped, and more be answered than was asked.
  const beside = PARTS.find((part) => keys.find(part) !== undefined);
  if (beside !== undefined && (adresseId ?? husnummerId) !== undefined) keys.refuse(beside);
  if (adresseId !== undefined) return { adresseId };
  if (husnummerId !== undefined) return { husnummerId };
  for (const key of CODES) keys.require(key);
  if (keys.find('sidedoer') !== undefined) keys.require('etage');
  const part = (key: 'etage' | 'sidedoer', form: RegExp) => {
    const value = keys.find(key);
    const plain = value === undefined ? undefined : plainPart(key, value);
    if (plain !== undefined && !form.test(plain)) keys.refuse(key);
    return plain;
  };
  const husnr = plainPart('husnummer', keys.find('husnummer') ?? '');
  if (husnr !== '' && !/^\d{1,3}[a-zæøå]?$/.test(husnr)) keys.refuse('husnummer');
  return {
    kommunekode: (keys.findAs('kommune', /^\d{1,4}$/) ?? '').padStart(4, '0'),
    vejkode: (keys.findAs('vejkode', /^\d{1,4}$/) ?? '').padStart(4, '0'),
    husnr,
    etage: part('etage', /^(?:[1-9]\d?|st|kl\d?|k\d)$/),
    doer: part('sidedoer', /^[\da-zæøå]{1,4}$/),
  };
}
