/** Disclosure: what may leave. */
export {
  type DisclosedFact,
  type DisclosedPerson,
  type Disclosure,
  disclose,
  type Finding,
  factsOf,
  reasonAgainst,
  stateOf,
  statesOf,
} from './disclosure.ts';
export { passedOver } from './passed-over.ts';
export { SITUATIONER, type Situation, situationsOf } from './situation.ts';
export { type Cell, cellOf, DISCLOSURE_TABLE, type Recipient } from './table.ts';
