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

/** A lookup made from the page of a person. */
export interface Step extends Asked {
  /** Whether what is past is asked for as well. */
  readonly historik: boolean;
  /** Whether it is asked where the facts come from. */
  readonly oprindelse: boolean;
  /** The journal entry of the page the person was reached from; undefined for one that was searched for. */
  readonly fra: string | undefined;
}

/** No times named: as it is now. */
export const NOW: AskedTimes = { virkning: '', registrering: '' };

/** Whether no time is named. */
export const isNow = ({ virkning, registrering }: AskedTimes): boolean => virkning === '' && registrering === '';
