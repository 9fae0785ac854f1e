import type { FileRow, Headings } from '../file/index.ts';

/** The columns of a file of users, and the headings each can have. */
export const BRUGER_HEADINGS = [
  ['handling', ['handling', 'action']],
  ['personkode', ['personkode']],
  ['navn', ['navn', 'name', 'personkodenavn']],
  ['art', ['art', 'kind']],
  ['email', ['email', 'mail']],
  ['ejer', ['ejer', 'owner']],
  ['profiler', ['profiler', 'profil', 'profiles']],
  ['fra', ['fra', 'gældendefra', 'gyldigfra', 'validfrom']],
  ['til', ['til', 'gældendetil', 'gyldigtil', 'validuntil']],
  ['ansat-fra', ['ansatfra', 'employedfrom']],
  ['ansat-til', ['ansattil', 'employeduntil']],
  ['tjenester', ['tjenester', 'services']],
  ['formaal', ['formål', 'formaal', 'purposes']],
  ['grund', ['grund', 'begrundelse', 'behov', 'reason']],
] as const satisfies Headings<string>;

/** A row of a file of users. */
export type BrugerRow = FileRow<(typeof BRUGER_HEADINGS)[number][0]>;

/** What is taken at a time; a larger institution takes more files (ours). */
export const BRUGER_ROWS_MAX = 10_000;
