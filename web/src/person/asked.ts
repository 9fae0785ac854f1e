/** The times asked about, `YYYY-MM-DD`; empty means now. */
export interface AskedTimes {
  readonly virkning: string;
  readonly registrering: string;
}

/** What was asked: a number and the times, with the case it was asked for. */
export interface Asked extends AskedTimes {
  readonly personnummer: string;
  readonly sag: string;
}

/** No times named: as it is now. */
export const NOW: AskedTimes = { virkning: '', registrering: '' };
