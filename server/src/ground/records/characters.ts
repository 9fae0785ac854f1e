// A line end inside a record breaks its file apart, a NUL can be stored nowhere, and of a character outside ISO-8859-1 Node
// drops the high byte without a word.
const FOREIGN = /[^\x20-\xff]/;

/** Whether a text holds a character that no record may hold: a control character or one outside ISO-8859-1. */
export function holdsForeignCharacter(text: string): boolean {
  return FOREIGN.test(text);
}
