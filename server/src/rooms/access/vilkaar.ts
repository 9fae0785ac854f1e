/**
 * The versions of the terms of use for public authorities, oldest first, each called after its date (docs/law/README.md).
 * Neither says from when it applies: that it applies from its date is ours.
 */
export const VILKAAR = [
  { version: '2023-02-01', da: 'Standardvilkår af 1. februar 2023', en: 'Terms of 1 February 2023' },
  { version: '2024-09-01', da: 'Standardvilkår af 1. september 2024', en: 'Terms of 1 September 2024' },
] as const;

/** Says whether a text names a version of the terms. */
export function isVilkaar(text: string): boolean {
  return VILKAAR.some(({ version }) => version === text);
}

/** The version of the terms that applies on a Danish day, `YYYY-MM-DD`: the last one dated by then. */
export function vilkaarOn(day: string): string {
  return VILKAAR.findLast(({ version }) => version <= day)?.version ?? VILKAAR[0].version;
}
