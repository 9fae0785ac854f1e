/** The field catalogue: what can be answered, and how it is protected. */
export { FIELDS, type FieldsByKind, fieldsByKind, fieldsOfKind, getField } from './catalogue.ts';
export type { Field, FieldState, FieldValueKind, ProtectedAs, WithheldReason } from './field.ts';
