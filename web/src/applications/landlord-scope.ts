/** The service of landlords, which asks for more than the others do. */
export const LANDLORD_SERVICE = 'BOLIGOPSLAG';

/** What the landlord service needs: without the groups its rows would have neither names nor days; the marking comes with the name. */
export const LANDLORD_SCOPE = {
  tjenester: [LANDLORD_SERVICE],
  feltgrupper: ['navn', 'adresse'],
  beskyttede: false,
} as const;

const LANDLORD_KINDS: ReadonlySet<string> = new Set(['boligorganisation', 'privat-udlejer']);

/** Says whether a kind of customer is one that may have the landlord service (rule A4). */
export const isLandlordKind = (kind: string) => LANDLORD_KINDS.has(kind);

/**
 * Says whether nothing but the landlord service is asked for: whether the protected are among the persons is then no choice, since the
 * law gives their name with the marking (CPR-loven § 39).
 */
export const isLandlordOnly = ({ tjenester }: { readonly tjenester: readonly string[] }) =>
  tjenester.length > 0 && tjenester.every((id) => id === LANDLORD_SERVICE);
