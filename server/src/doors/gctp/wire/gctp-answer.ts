/**
 * A field of an answer. An undefined or empty `v`, `t` … is not written: CPR sends `<Field r="X"/>` for an empty field.
 * `t` is the text of a code, `tl` its long form, `tm` another text, `ts` a group word (cpr-services.md § 3.2).
 */
export interface GctpField {
  readonly r: string;
  readonly v?: string | undefined;
  readonly t?: string | undefined;
  readonly tl?: string | undefined;
  readonly tm?: string | undefined;
  readonly ts?: string | undefined;
}

/** A row of a table. `u="B"` marks header and group rows, which callers skip. */
export interface GctpRow {
  /** The row key, opaque to callers. */
  readonly k: string;
  readonly u?: 'B' | undefined;
  readonly fields: readonly GctpField[];
}

/** A table of rows, e.g. `NAVNSOEG`; without rows it is the answer "nothing found". */
export interface GctpTable {
  readonly table: string;
  /** The number of hits, where only that was asked for. */
  readonly aia?: string | undefined;
  readonly rows: readonly GctpRow[];
}

/** A named presentation of one item, e.g. `STAMPNR`. */
export interface GctpPraes {
  readonly praes: string;
  readonly fields: readonly GctpField[];
}

/** What stands under Rolle, in the service's own order: a search may have fields before and after its table. */
export type GctpPart = GctpField | GctpPraes | GctpTable;

/** The receipt that ends every answer. */
export interface GctpKvit {
  readonly r: string;
  /** The text for people; may be empty, is always written. */
  readonly t: string;
  /** The code, e.g. `0`, `901`. */
  readonly v: string;
  /** Further error texts, one row each (`Kvittxt`); written in `v`, which is ours: no answer with several was seen. */
  readonly texts?: readonly string[] | undefined;
}

/** The answer to a call of a service. Without `data` there is no CprData: the call was refused. */
export interface GctpServiceAnswer {
  readonly form: 'service';
  /** `Gctp@v` as asked with. */
  readonly version: string;
  readonly env?: string | undefined;
  readonly system: string;
  readonly service: string;
  /** Twenty digits, see `encodeTimestamp`. */
  readonly ts: string;
  readonly data?: readonly GctpPart[] | undefined;
  readonly kvit: GctpKvit;
}

/** The answer to a sign-on or a change of password. */
export interface GctpSecurityAnswer {
  readonly form: 'security';
  readonly version: string;
  readonly env?: string | undefined;
  readonly kvit: GctpKvit;
}

/** Everything this door answers with (cpr-services.md § 3.1). */
export type GctpAnswer = GctpServiceAnswer | GctpSecurityAnswer;
