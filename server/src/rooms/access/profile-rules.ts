import type { Hverv, Profil } from './hverv.ts';
import type { KundeArt } from './kunde.ts';

/**
 * Who gives and takes each profile (cpr-services.md § 12): 200 is for the CPR Administration alone. That it may also give the
 * others, to the first users of a customer, and that 127 is for the security officer too, is ours.
 */
const GIVERS: Readonly<Record<Profil, readonly Hverv[]>> = {
  '100': ['dap-administrator', 'cpr-administrationen'],
  '140': ['dap-administrator', 'cpr-administrationen'],
  '127': ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen'],
  '200': ['cpr-administrationen'],
  '900': ['cpr-administrationen'],
  '910': ['cpr-administrationen'],
};

/** Says whether somebody of some offices gives and takes a profile. */
export function mayGiveProfil(profil: Profil, hverv: ReadonlySet<Hverv>): boolean {
  return GIVERS[profil].some((one) => hverv.has(one));
}

/** Says whether a profile is one that a user of a kind of customer can have: 900 and 910 are those of the CPR office. */
export function isProfilOf(profil: Profil, art: KundeArt): boolean {
  return art === 'cpr-kontor' || (profil !== '900' && profil !== '910');
}

/** Says whether profiles stand together that must not: 100 and 140 (cpr-services.md § 12). */
export function collide(profiler: readonly Profil[]): boolean {
  return profiler.includes('100') && profiler.includes('140');
}
