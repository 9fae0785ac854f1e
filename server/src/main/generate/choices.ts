/**
 * Our own choices about the invented country, and the published figures it follows. Figures are shares unless said
 * otherwise; those with a source are of register.md §§ 8-9, the others nobody has published and are ours.
 */

/** Persons made at once. Families stay inside one batch, so memory does not grow with the country. */
export const BATCH = 1000;

/** Of all numbers; who is in none of these lives in the country. Dead, missing, emigrated: register.md § 8. */
export const STATUS_SHARES = {
  dead: 0.26,
  emigrated: 0.0645,
  missing: 0.003,
  // Ours: numbers without a person living here and numbers that gave way are not in the published mix.
  administrative: 0.004,
  annulled: 0.0005,
  changed: 0.002,
  double: 0.001,
} as const;

/** Of those living in the country: 0.7 of 67.1 live in Greenland (register.md § 8). */
export const IN_GREENLAND = 0.0115;

/** Ages of the living, [up to, share]: 0-14 16.4 %, 0-19 about 23 %, 60+ about 25 %, 65+ about 20 % (register.md § 9). */
export const AGES: readonly (readonly [upTo: number, share: number])[] = [
  [15, 0.164],
  [20, 0.062],
  [30, 0.132],
  [40, 0.12],
  [50, 0.13],
  [60, 0.137],
  [65, 0.06],
  [70, 0.056],
  [75, 0.053],
  [80, 0.042],
  [85, 0.025],
  [90, 0.012],
  [101, 0.007],
];

/** Ages at death, ours: children few, most past seventy. */
export const AGES_AT_DEATH: readonly (readonly [upTo: number, share: number])[] = [
  [1, 0.008],
  [20, 0.012],
  [40, 0.03],
  [60, 0.13],
  [70, 0.17],
  [80, 0.27],
  [90, 0.29],
  [102, 0.09],
];

/** Ages at emigration and at being reported missing, ours: adults, mostly young ones. */
export const AGE_LEAVING = { mean: 30, spread: 9, least: 18, most: 70 } as const;

/** Who came from abroad, ours: of adults, children, dead, emigrated and missing. */
export const FROM_ABROAD = { adult: 0.135, child: 0.04, dead: 0.04, emigrated: 0.5, missing: 0.6 } as const;

/** Ages on coming from abroad, ours. */
export const AGE_COMING = { mean: 27, spread: 7, least: 18, most: 65 } as const;

/** Couples, ours, tuned so that 72 % of those under 18 live with both parents (register.md § 9). */
export const COUPLES = {
  ever: 0.9,
  age: { mean: 24.5, spread: 4 },
  sameSex: 0.012,
  /** Chance of ever parting, and the mean number of years it takes. */
  parting: 0.36,
  yearsTogether: 12,
  marrying: 0.74,
  again: 0.5,
  againWidowed: 0.15,
  separatedFirst: 0.4,
  separatedNow: 0.006,
} as const;

/** Children, ours: linked to parents from this year of birth (the register knows few older parents); mother's age; most children. */
export const CHILDREN = {
  linkedFrom: 1950,
  mother: { mean: 29, spread: 5 },
  least: 15.5,
  most: 49,
  alone: 0.035,
  /** How often a woman who will die or leave before a child is grown is taken for its mother at all. */
  motherless: 0.3,
  twins: 0.03,
  /** Weights of how many children a woman has room for, from none. */
  room: [0.06, 0.14, 0.42, 0.25, 0.1, 0.03],
} as const;

/** After parting: with the father (4 % of all children, register.md § 9), custody of one. Ours beside that. */
export const AFTER_PARTING = {
  withFather: 0.055,
  custodyMother: 0.16,
  custodyFather: 0.04,
  /** Children, one in so many, whose custody is held by neither parent. */ elsewhereOneIn: 250,
  keepsHome: 0.7,
} as const;

/** Homes, ours: mean years in one home by age, and how often a move stays in the municipality. */
export const HOMES = {
  young: 3.5,
  middle: 9,
  old: 16,
  stays: 0.65,
  leaving: { least: 18, most: 23 },
  /** Homes tried before something new is built; more tries, fewer empty homes. */
  tries: 14,
  careOf: 0.015,
  supplementary: 0.006,
  places: 8,
  /** Of grown-ups who are on their own and have no children. */
  specialRoad: 0.014,
  abroadAndBack: 0.045,
  missingAndFound: 0.002,
  annulledMove: 0.03,
} as const;

/** Names, ours: a second given name, a middle name, taking a spouse's name, going back after divorce, other changes. */
export const NAMES = {
  second: 0.42,
  middle: 0.3,
  takesSpouses: 0.5,
  goesBack: 0.35,
  otherChange: 0.03,
  annulled: 0.012,
  /** Two surnames, for people from abroad. */
  doubleAbroad: 0.7,
  /** Surnames outside the list for people born here, put together from two syllables. */
  composed: 0.245,
  /** First names outside the 400: double names put together from two of the list. */
  composedFirst: { M: 0.062, K: 0.14 },
} as const;

/** Church membership, ours by origin, so that 72 % of residents are members (register.md § 9). */
export const CHURCH = { native: 0.79, abroad: 0.08, left: 0.09, awaiting: 0.5 } as const;

/** Marks on a person, ours: how many are protected is not published (register.md § 8). */
export const MARKS = {
  nameAndAddress: 0.014,
  childOfProtected: 0.85,
  directory: 0.03,
  marketing: 0.08,
  research: 0.02,
  credit: 0.01,
  deletionDate: 0.25,
  guardian: 0.005,
  municipal: 0.01,
  note: 0.006,
  orderToMove: 0.0008,
  contact: 0.012,
  contactAway: 0.4,
  occupation: 0.25,
} as const;

/** Uncertain and partly known dates, ours. */
export const UNCERTAIN = { birth: 0.06, nameStart: 0.04, clock: 0.1, citizenship: 0.1 } as const;

/** Danish citizenship taken later by people from abroad, ours. */
export const NATURALISED = 0.3;

/** Owners, ours: shares of properties of each kind, and of how they changed hands. */
export const EJERE = {
  /** Of houses that somebody grown lives in. */
  ownHome: 0.85,
  /** Of houses: the land is somebody else's. */
  leasedLand: 0.03,
  /** Of houses with several dwellings: each has an owner of its own; else one owner of each kind, up to. */
  condominium: 0.25,
  housing: 0.45,
  company: 0.75,
  person: 0.85,
  /** Of flats in a condominium: lived in by the owner, up to; let by one company. */
  flatOwnHome: 0.6,
  flatCompany: 0.85,
  soldLastYear: 0.08,
  former: 0.7,
  rolledBack: 0.01,
} as const;
