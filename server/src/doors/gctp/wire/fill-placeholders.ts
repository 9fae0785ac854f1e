import { assert } from '../../../ground/faults/index.ts';

const placeholder = /%(\d)%/g;

/**
 * Puts values in the places `%1%`, `%2%` … of a receipt's text. What stands in a value is never taken for a
 * place itself. A text and values that do not belong together are a defect.
 */
export function fillPlaceholders(text: string, values: readonly string[]): string {
  const used = new Set<number>();
  const filled = text.replace(placeholder, (_, digit: string) => {
    const value = values[Number(digit) - 1];
    assert(value !== undefined, 'a receipt gets a value for every place');
    used.add(Number(digit));
    return value;
  });
  assert(used.size === values.length, 'a receipt has a place for every value');
  return filled;
}
