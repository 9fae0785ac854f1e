import fc from 'fast-check';
import { inForce, type Matter } from '../../server/src/rooms/access/index.ts';

const SINCE = { gyldigFra: '2020-01-01T00:00:00.000Z', gyldigTil: 'infinity' };
const WHOLE = (['cprweb', 'cpr-services'] as const).map((adgang) => ({ adgang, ...SINCE }));
const ENDED = WHOLE.map((one) => ({ ...one, gyldigTil: '2026-01-01T00:00:00.000Z' }));
const ABONNEMENTER = [WHOLE, WHOLE, WHOLE, WHOLE.slice(1), ENDED, []];
const [YES, NO] = [true, false];
/** Of each of the two controls a no that the other does not hide. */
const BOLIGER = [
  undefined,
  { knyttet: YES, ejer: YES },
  ...[1, 2, 3].map(() => ({ knyttet: NO, ejer: YES })),
  { knyttet: NO, ejer: NO },
  ...[1, 2, 3].map(() => ({ knyttet: YES, ejer: NO })),
];

const ACCEPTED = { version: 'privat', ...SINCE };
const VILKAAR = [
  // Mostly accepted, or the questions after it would hardly ever decide.
  ...Array.from({ length: 19 }, () => [ACCEPTED]),
  [],
  [{ ...ACCEPTED, gyldigTil: '2026-01-01T00:00:00.000Z' }],
  // That of authorities is none of a landlord's.
  [{ ...ACCEPTED, version: '2024-09-01' }],
];

/** Whether the customer has accepted the terms for private companies. */
export const accepts = ({ caller, at }: Omit<Matter, 'tilladelse'>) =>
  caller.udlejer.vilkaar.some((one) => one.version === 'privat' && inForce(one, at));

/** Whether the customer has a subscription to the way in that a matter came by, or to any where it is none of them. */
export const subscribes = ({ caller, adgang, at }: Omit<Matter, 'tilladelse'>) =>
  caller.udlejer.abonnementer.some((one) => (adgang === undefined || one.adgang === adgang) && inForce(one, at));

/** What a landlord's question is decided by beside the others: mostly a subscription, and a dwelling of its own. */
export const aLandlord = fc.record({
  adgang: fc.constantFrom(undefined, 'cprweb', 'cpr-services'),
  abonnementer: fc.constantFrom(...ABONNEMENTER),
  vilkaar: fc.constantFrom(...VILKAAR),
  bolig: fc.constantFrom(...BOLIGER),
});
