/** How the source of a rule names the letter of the CPR office on the verification of public users. */
const LETTER = 'source 000';

/**
 * The provision that a rule carries out, as people are told it: laws and terms by their paragraphs, and the letter on the verification
 * by its name. Undefined where the rule has neither: what it is called among ourselves tells nobody anything.
 */
export function provisionOf(source: string, letter: string): string | undefined {
  const parts = source.split('; ').map((part) => (part.startsWith(LETTER) ? letter : part));
  const told = parts.filter((part) => part === letter || (part.includes('§') && !part.includes('.md')));
  return told.length === 0 ? undefined : told.join('; ');
}
