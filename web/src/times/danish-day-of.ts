const DAYS = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/Copenhagen',
});

/** The Danish day `YYYY-MM-DD` of an ISO instant, which until one or two in the morning is not that of UTC. */
export function danishDayOf(instant: string): string {
  return DAYS.format(new Date(instant));
}
