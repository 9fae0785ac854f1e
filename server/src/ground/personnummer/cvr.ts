declare const cvrNummerBrand: unique symbol;

/** A CVR number: eight digits whose check holds. Only `parseCvrNummer` makes one. Source: register.md § 1.11. */
export type CvrNummer = string & { readonly [cvrNummerBrand]: true };

/** What reading a CVR number gives; a failed check refuses it, unlike that of a personnummer. */
export type CvrNummerReading =
  | { readonly ok: true; readonly value: CvrNummer }
  | { readonly ok: false; readonly reason: 'malformed' | 'check-digit' };

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Reads eight digits whose weighted sum divides by 11. All zeros pass the sum but stand for "no number" and are
 * malformed. Source: register.md § 1.11.
 */
export function parseCvrNummer(text: string): CvrNummerReading {
  if (!/^\d{8}$/.test(text) || text === '00000000') return { ok: false, reason: 'malformed' };
  if (!passesCvrCheck(text)) return { ok: false, reason: 'check-digit' };
  // The one place where the brand is given: shape and check digit have just been found good.
  return { ok: true, value: text as CvrNummer };
}

/** Does the weighted sum of eight digits divide by 11? False for any other text. Source: register.md § 1.11. */
export function passesCvrCheck(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false;
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(text[place]), 0) % 11 === 0;
}
