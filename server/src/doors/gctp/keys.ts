/** The wire names of keys and the neutral names the services know (cpr-services.md §§ 8, 8.6-8.8). */
const KEYS: Readonly<Record<string, string>> = {
  PNR: 'personnummer',
  AKX: 'aktuelKun',
  NVN: 'navn',
  NVN1: 'navn1',
  NVN2: 'navn2',
  NVN3: 'navn3',
  KON: 'koen',
  ALDF: 'alderFra',
  ALDT: 'alderTil',
  HNVS: 'tidligereNavne',
  KOMK: 'kommune',
  LDEL: 'landsdel',
  STAF: 'statusFra',
  STB: 'statsborgerskab',
  MAXA: 'maksimum',
  REST: 'fortsaet',
  AIA: 'kunAntal',
  // The older name of VEJK, kept for callers that know no other.
  VEJKOD: 'vejkode',
  VEJK: 'vejkode',
  NVNP: 'heleNavn',
  FODT: 'foedselsdato',
  VNVN: 'vejnavn',
  POST: 'postnummer',
  HNR: 'husnummer',
  ETAG: 'etage',
  SIDO: 'sidedoer',
  BNR: 'bygningsnummer',
  // Of the landlord service, whose real key names are not public.
  EJER: 'ejer',
  ADRID: 'adresseId',
  HNRID: 'husnummerId',
  FRADATO: 'fra',
};

const wireKeys = new Map(Object.entries(KEYS).map(([wire, key]) => [key, wire]));

/** The neutral name of a key, written in any case; undefined when no service has such a key. */
export function findNeutralKey(wire: string): string | undefined {
  const name = wire.toUpperCase();
  return Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
}

/** How a key is called on this wire; the number where a refusal names none. */
export function wireKeyOf(key: string | undefined): string {
  return wireKeys.get(key ?? '') ?? 'PNR';
}
