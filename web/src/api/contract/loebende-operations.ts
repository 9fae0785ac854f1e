// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  StandingAsked,
  StandingFile,
  StandingFileDone,
  StandingFileTaken,
  StandingFileTried,
  StandingListed,
  StandingMade,
  StandingNamed,
  StandingsEnded,
  StandingsNamed,
} from './loebende.ts';

/** What is asked in this area of the contract. */
export interface LoebendeOperations {
  /** Has a dwelling or stairwell followed. */
  'POST /api/handling/loebende.opret': { readonly asked: StandingAsked; readonly answer: StandingMade };
  /** Ends a standing lookup. */
  'POST /api/handling/loebende.ophoer': { readonly asked: StandingNamed; readonly answer: StandingMade };
  /** The customer's standing lookups with their latest runs. */
  'POST /api/handling/loebende.list': { readonly asked: undefined; readonly answer: StandingListed };
  /** Shows what a file of dwellings to follow would do. */
  'POST /api/handling/loebende.indlaes-proev': { readonly asked: StandingFile; readonly answer: StandingFileTried };
  /** Follows the dwellings of a file, and stops following those it names. */
  'POST /api/handling/loebende.indlaes': { readonly asked: StandingFileTaken; readonly answer: StandingFileDone };
  /** Ends several standing lookups. */
  'POST /api/handling/loebende.ophoer-flere': { readonly asked: StandingsNamed; readonly answer: StandingsEnded };
}
