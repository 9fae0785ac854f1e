/** The values of a statement that is put together piece by piece: each gets a place in it, `$1` and on. */
export interface SqlValues {
  readonly values: readonly unknown[];
  /** Adds a value and gives its place. */
  put(value: unknown): string;
}

/** Values of a statement, none so far. */
export function sqlValues(): SqlValues {
  const values: unknown[] = [];
  return {
    values,
    put(value) {
      values.push(value);
      return `$${values.length}`;
    },
  };
}
