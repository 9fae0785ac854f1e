/** One row of the table. */
export interface RefusalRow<Code extends string = string> {
  readonly code: Code;
  readonly da: string;
  readonly en: string;
  readonly adviceDa: string;
  readonly adviceEn: string;
  readonly reveals: boolean;
  readonly billable: boolean;
}

/** Makes a row: the code, what is said, and what the caller should do, in Danish and English. */
export function refusal<const Code extends string>(
  code: Code,
  da: string,
  en: string,
  adviceDa: string,
  adviceEn: string,
  also: { reveals?: boolean; billable?: boolean } = {},
): RefusalRow<Code> {
  return { code, da, en, adviceDa, adviceEn, reveals: also.reveals ?? false, billable: also.billable ?? false };
}
