/**
 * The words of the wire for codes (datafordeler.md § 5.3). A code without a word is left out; which of M and S is which
 * kind of church membership, which digit which municipal condition, and 60 and 30 are inferred or ours
 * (docs/reference/datafordeler-rest.md).
 */
export const WORDS = {
  personstatus: {
    '01': 'bopael_i_danmark',
    '03': 'bopael_i_danmark_hoej_vejkode',
    '05': 'bopael_i_groenland',
    '07': 'bopael_i_groenland_hoej_vejkode',
    '20': 'ej_bopael',
    '30': 'annulleret',
    '50': 'nedlagt_person',
    '60': 'nedlagt_person',
    '70': 'forsvundet',
    '80': 'udrejst',
    '90': 'doed',
  },
  koen: { K: 'kvinde', M: 'mand' },
  beskyttelse: {
    '0001': 'navne_og_adresse',
    '0002': 'lokal_vejviser',
    '0003': 'markedsfoering',
    '0005': 'kreditadvarsel',
  },
  civilstand: {
    U: 'ugift',
    G: 'gift',
    F: 'fraskilt',
    E: 'enke_enkemand',
    P: 'registreret_partnerskab',
    O: 'ophoert_partnerskab',
    L: 'laengstlevende_partner',
    D: 'doed',
  },
  foraelderrolle: { mor: 'mor', far_medmor: 'far_medmor' },
  myndighedsindehaver: { '0003': 'mor', '0004': 'far_medmor', '0005': 'anden', '0006': 'anden' },
  navnemarkering: {
    '+': 'forkortet',
    '*': 'indeholder_tegn_der_ikke_kan_indrapporteres_til_cpr',
    '=': 'utilstraekkeligt_dokumenteret',
  },
  kommunaltForhold: {
    '1': 'adskilt',
    '2': 'betalingskommune',
    '3': 'pensionsforhold',
    '4': 'plejebarn',
    '5': 'kommunale_forhold_5',
    '6': 'kommunale_forhold_6',
    '7': 'kommunale_forhold_7',
    '8': 'kommunale_forhold_8',
    '9': 'kommunale_forhold_9',
  },
  valgoplysning: { '0001': 'almindelig_valgret' },
  folkekirke: {
    F: 'medlem_af_folkekirken',
    U: 'uden_for_folkekirken',
    A: 'afventer',
    M: 'medlem_af_folkekirken_men_fritaget_for_kirkeskat',
    S: 'medlem_af_valgmenighed_tillige_medlem_af_folkekirken',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of a list of words. */
export type WordList = keyof typeof WORDS;

/** The word of a code; undefined for no code and for one that has no word. */
export function findWord(list: WordList, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const words: Readonly<Record<string, string>> = WORDS[list];
  return words[code];
}

/** Words of the schema that stand for no code known to us: whoever asks for them finds nobody. */
const WITHOUT_CODE: Readonly<Partial<Record<WordList, readonly string[]>>> = {
  valgoplysning: ['diplomater', 'eu_valg_ja', 'eu_valg_koebenhavn', 'eu_valg_nej', 'gamle_diplomater'],
  kommunaltForhold: ['ukendt'],
  navnemarkering: ['null'],
};

/** The codes whose word fulfils a condition. */
export function listCodes(list: WordList, fulfils: (word: string) => boolean): readonly string[] {
  return Object.entries(WORDS[list]).flatMap(([code, word]) => (fulfils(word) ? [code] : []));
}

/** Says whether a text is a word of a list. */
export function isWord(list: WordList, text: string): boolean {
  return listCodes(list, (word) => word === text).length > 0 || (WITHOUT_CODE[list]?.includes(text) ?? false);
}

/** The words for the state of a record, and the state as the register tells it (datafordeler.md § 5.3; which is which is inferred). */
export const STATES: Readonly<Record<string, string>> = {
  aktuel: 'ja',
  historisk: 'nej',
  fortrudt: 'A',
  rettet: 'K',
  teknisk_aendring: 'Æ',
};
