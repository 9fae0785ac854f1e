/**
 * The same function of a text, remembering its values for up to `limit` texts; then it forgets all and begins anew. The
 * values are shared and must not be changed.
 */
export function remember<Value extends object | string>(
  limit: number,
  reckon: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= limit) known.clear();
      value = reckon(text);
      known.set(text, value);
    }
    return value;
  };
}
