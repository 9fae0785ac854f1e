import type { FactKind } from '../../../ground/facts/index.ts';

/** Where a time of a fact stands in a record: its field and, where there is one, the field of its uncertainty mark. */
export type TimeAt = readonly [field: string, mark?: string];

/** How a record, or a part of one, becomes a fact. Names on the left are the catalogue's, on the right the record's. */
export interface Mapping {
  readonly kind: FactKind;
  /** The field that tells several facts of the kind apart, or a constant after `=`. */
  readonly key?: string;
  readonly mark?: string;
  readonly fra?: TimeAt;
  readonly til?: TimeAt;
  readonly body: Readonly<Record<string, string>>;
  /** There is no such fact unless one of these fields is filled in. */
  readonly unless?: readonly string[];
}

/** The mappings of some records, by record number. */
export type Mappings = Readonly<Record<string, readonly Mapping[]>>;
