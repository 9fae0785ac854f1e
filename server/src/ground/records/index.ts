/** The fixed-width records in which CPR delivers data: layouts, decoding, encoding and reading a file. */
export { type CheckedRecord, checkRecord, type RejectedRecord } from './check-record.ts';
export { type DecodedRecord, decodeRecord } from './decode-record.ts';
export { encodeRecord } from './encode-record.ts';
export { type DateForm, decodeLayout, type FieldLayout, type RecordLayout, type RecordShape } from './layout.ts';
export { type RecordRead, readRecords, readRecordsByChunk } from './read-records.ts';
