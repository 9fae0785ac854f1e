import { inForce, type UserRecord } from './bruger.ts';

/**
 * The offices somebody can hold in the administration of access, each with who that is: *hverv* is ours, the duties are
 * those of Vilkår §§ 2-3 and of the letter of 2016 (governance.md §§ 1, 3).
 */
export const HVERV = {
  'cpr-administrationen': { da: 'CPR-administrationen', en: 'The CPR Administration' },
  kundecenter: { da: 'Kundecentret', en: 'The customer centre' },
  operatoer: { da: 'Datafordelerens operatør', en: "The Distributor's operator" },
  'dap-administrator': { da: 'DAP-administrator', en: 'DAP administrator' },
  sikkerhedsansvarlig: { da: 'Sikkerhedsansvarlig', en: 'Security officer' },
  medarbejder: { da: 'Medarbejder', en: 'Employee' },
} as const satisfies Record<string, { readonly da: string; readonly en: string }>;

/** An office somebody can hold. */
export type Hverv = keyof typeof HVERV;

/**
 * The profiles of a personkode (cpr-services.md § 12): 100 update, 140 delete subscriptions, 127 log, 200 DAP administrator.
 * 900 and 910 are ours: they tell those of the CPR Administration who decide from those who answer its telephone.
 */
export const PROFILER = ['100', '140', '127', '200', '900', '910'] as const;

/** A profile of a personkode. */
export type Profil = (typeof PROFILER)[number];

/** A profile as a user has it. Times are ISO instants; `gyldigTil` is `infinity` while it runs. */
export interface BrugerProfil {
  readonly profil: Profil;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** Says whether a text names a profile. */
export function isProfil(text: string): text is Profil {
  return PROFILER.some((profil) => profil === text);
}

/** The offices of those who may reach every customer; all others reach their own only. */
const OF_EVERYBODY: ReadonlySet<Hverv> = new Set(['cpr-administrationen', 'kundecenter', 'operatoer']);

/** Says whether an office reaches every customer. */
export function reachesAll(hverv: Hverv): boolean {
  return OF_EVERYBODY.has(hverv);
}

/** The offices a user holds at an instant. A system holds none: an office is a person's. */
export function hvervOf(user: UserRecord, at: string): ReadonlySet<Hverv> {
  const { bruger, kunde } = user;
  if (bruger.art === 'system') return new Set();
  const has = (profil: Profil) => bruger.profiler.some((one) => one.profil === profil && inForce(one, at));
  const ofOffice = kunde.art === 'cpr-kontor';
  const held: readonly (readonly [Hverv, boolean])[] = [
    ['cpr-administrationen', ofOffice && has('900')],
    ['kundecenter', ofOffice && has('910')],
    ['operatoer', bruger.art === 'operatoer'],
    ['dap-administrator', has('200')],
    ['sikkerhedsansvarlig', user.sikkerhedsansvarlig.some((named) => inForce(named, at))],
    ['medarbejder', true],
  ];
  return new Set(held.filter(([, holds]) => holds).map(([hverv]) => hverv));
}
