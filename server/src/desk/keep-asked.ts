type Asked = Readonly<Record<string, string>>;

/** The most a question is kept whole with, characters: more than any that a door of ours takes in an address. */
const WHOLE_MAX = 10_000;
const [KEY_MAX, VALUE_MAX] = [64, 200];

/** What a caller wrote, as much of it as an entry keeps: nobody fills the journal with one request. */
export function clipped<Text extends string | undefined>(text: Text, max: number): Text | string {
  return text === undefined || text.length <= max ? text : `${text.slice(0, max)}…`;
}

/** A question as its entry keeps it: whole, so that it can be asked again, or of one that is too long the beginnings. */
export function keepAsked(keys: Asked): Asked {
  const entries = Object.entries(keys);
  const length = entries.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  if (length <= WHOLE_MAX) return keys;
  return Object.fromEntries(entries.map(([key, value]) => [clipped(key, KEY_MAX), clipped(value, VALUE_MAX)]));
}

/** Whether a question may have been kept in part only, and so is not known any more. */
export function isClipped(keys: Asked): boolean {
  const isPart = (text: string, max: number) => text.length === max + 1 && text.endsWith('…');
  return Object.entries(keys).some(([key, value]) => isPart(key, KEY_MAX) || isPart(value, VALUE_MAX));
}
