/** Facts: the one shape of everything the register knows about a person. */
export type { DeliveredPerson, DeliveryStart, Rejection, StagedRecord } from './delivered-person.ts';
export type { CorrectionMark, DeliveredText, Fact, FactBody, FactInTime, Origin } from './fact.ts';
export type { FactKind, FieldGroup } from './kinds.ts';
export { FACT_KINDS, FIELD_GROUPS, isFactKind, isFieldGroup, readSlot, slotOf } from './kinds.ts';
