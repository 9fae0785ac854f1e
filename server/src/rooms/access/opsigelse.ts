/** Months between a customer's notice and the end, and between the day access was established and the earliest end (Vilkår § 17). */
const NOTICE_MONTHS = 1;
const BOUND_MONTHS = 3;

/**
 * The last day of an agreement that its customer has given notice of: one month from the day the notice was received, to the end
 * of a month, and no earlier than three months after access was established (Vilkår § 17, governance.md B11). That the three
 * months bind the end, and not the notice, is reading A of governance.md § 8.3. Days are `YYYY-MM-DD`; without access there is
 * nothing to be bound by.
 */
export function lastDayAfterNotice(received: string, established: string | undefined): string {
  const noticed = addMonths(received, NOTICE_MONTHS);
  const bound = established === undefined ? undefined : addMonths(established, BOUND_MONTHS);
  if (bound !== undefined && bound > noticed) return endOfMonth(bound);
  return endOfMonth(noticed);
}

/** A day some months later; where that month is shorter, its last day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const last = endOfMonth(first);
  const wanted = `${first.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}

function endOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
