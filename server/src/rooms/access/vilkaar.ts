import type { Modtager } from './kunde.ts';

/**
 * The versions of the terms of use, oldest first: those for public authorities are called after their date
 * (docs/law/README.md), and that each applies from its date is ours. Those for private companies have no date that we know.
 */
export const VILKAAR = [
  {
    version: '2023-02-01',
    modtager: 'offentlig',
    da: 'Standardvilkår af 1. februar 2023',
    en: 'Terms of 1 February 2023',
  },
  {
    version: '2024-09-01',
    modtager: 'offentlig',
    da: 'Standardvilkår af 1. september 2024',
    en: 'Terms of 1 September 2024',
  },
  {
    version: 'privat',
    modtager: 'privat',
    da: 'Standardvilkår for private virksomheders adgang til CPR',
    en: 'Standard terms for the access of private companies to CPR',
  },
] as const satisfies readonly {
  readonly version: string;
  readonly modtager: Modtager;
  readonly da: string;
  readonly en: string;
}[];

const OF_AUTHORITIES = VILKAAR.filter(({ modtager }) => modtager === 'offentlig');

/** Says whether a text names a version of the terms of authorities. */
export function isVilkaar(text: string): boolean {
  return OF_AUTHORITIES.some(({ version }) => version === text);
}

/** The version of the terms of authorities that applies on a Danish day, `YYYY-MM-DD`: the last one dated by then. */
export function vilkaarOn(day: string): string {
  return OF_AUTHORITIES.findLast(({ version }) => version <= day)?.version ?? VILKAAR[0].version;
}

/** The newest version of the terms for a kind of recipient; undefined where there are none for it. */
export function newestVilkaarOf(modtager: Modtager): string | undefined {
  return VILKAAR.findLast((one) => one.modtager === modtager)?.version;
}

/** Whether a version of the terms is the newest one for a kind of recipient. */
export function isVilkaarOf(version: string, modtager: Modtager): boolean {
  return newestVilkaarOf(modtager) === version;
}
