/** Whether an end, an ISO instant or `infinity`, has passed. */
export function isOver(gyldigTil: string): boolean {
  return gyldigTil !== 'infinity' && Date.parse(gyldigTil) <= Date.now();
}
