/** The journal: what was done. No trace, no answer. */
export type { DeliveredTo, JournalEntry } from './entry.ts';
export { findEntry, momentOf } from './find-entry.ts';
export type { FoundEntry, JournalQuery, JournalReader, JournalWriter } from './ports.ts';
export { type Receipt, writeEntry, writeEntryOnce } from './receipt.ts';
