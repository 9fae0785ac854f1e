/** The journal in PostgreSQL. */
export { createJournalReader } from './journal-reader.ts';
export { createJournalWriter } from './journal-writer.ts';
export { keepPartitions } from './keep-partitions.ts';
export { createUsageReader } from './usage-reader.ts';
