const SIX_AND_FOUR = /^(\d{6})[- ]?[0-9A-Za-zÆØÅæøå]{4}$/;

/**
 * A number with its last four characters hidden, `DDMMYY-****`. A text of another shape is hidden altogether, since
 * nobody knows what it holds. Source: law.md § 7 (N-54.1).
 */
export function maskPersonnummer(text: string): string {
  return `${SIX_AND_FOUR.exec(text)?.[1] ?? '******'}-****`;
}
