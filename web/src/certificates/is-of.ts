/** Whether a name, a personkode or a customer has a text in it. */
export function isOf(
  whose: { readonly navn: string; readonly personkode: string; readonly kundenr: string; readonly kunde: string },
  sought: string,
): boolean {
  const { navn, personkode, kundenr, kunde } = whose;
  return `${navn} ${personkode} ${kundenr} ${kunde}`.toLowerCase().includes(sought.trim().toLowerCase());
}
