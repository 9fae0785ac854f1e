/**
 * What is tried first by whoever guesses passwords, in Danish and English: words of the lists of leaked passwords that anybody
 * would think of, rows of the keyboard, and words of this system. Ours, and short on purpose: it goes with the program, and
 * no list is asked for over a network. Small letters; longer words before their parts.
 */
const WORDS = (
  'administrator administration personnummer folkeregister velkommen sommerferie fodboldkamp kontormus ' +
  'qwertyuiopå qwertyuiop asdfghjkløæ asdfghjkl zxcvbnm 1qaz2wsx qazwsx qwerty azerty asdfgh abcdefghijkl abcdefgh abcdef abc ' +
  '12345678901234567890 01234567890 1234567890 9876543210 0987654321 123456789 987654321 12345678 87654321 1234567 123456 ' +
  '654321 12345 1234 4321 123 ' +
  'password passphrase passord kodeord kendeord adgangskode hemmelig hemmelighed secret letmein welcome changeme ' +
  'iloveyou jegelskerdig elskerdig princess prinsesse superman batman pokemon starwars football fodbold baseball dragon monkey ' +
  'sunshine solskin shadow master hello hej goddag farvel sommer vinter efteraar efterår foraar forår summer winter autumn spring ' +
  'januar februar marts april maj juni juli august september oktober november december ' +
  'mandag tirsdag onsdag torsdag fredag loerdag lørdag soendag søndag ' +
  'danmark denmark koebenhavn københavn copenhagen aarhus århus odense aalborg brondby brøndby liverpool arsenal ' +
  'kommune kommunen region styrelsen opencpr cpr dap admin user bruger guest gaest gæst test demo root login logon default ' +
  'mormor morfar farmor farfar skat hund kat love god'
).split(' ');

/** What must be left of a password when all that can be guessed is taken out of it, characters (ours). */
const LEFT_MIN = 8;

/** A word shorter than this says nothing of whom it is about. */
const ABOUT_LENGTH_MIN = 4;

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * Says whether a password is made of what is guessed first: well-known words, the names in `about`, characters that come again
 * and again. Digits and signs that look like letters are read as those too.
 */
export function isEasilyGuessed(password: string, about: readonly string[]): boolean {
  const plain = password.toLowerCase();
  const read = plain.replace(/[013457@$]/g, (one) => LOOKALIKES[one] ?? one);
  const words = [...about.flatMap(wordsIn), ...WORDS];
  return [plain, read].some((text) => leftOf(text, words).length < LEFT_MIN);
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= ABOUT_LENGTH_MIN)
    .toSorted((a, b) => b.length - a.length);
}

/** What is left of a text: without the words, without repetitions, without what only stands between. */
function leftOf(text: string, words: readonly string[]): string {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
  return (
    rest
      // A year is anybody's guess.
      .replace(/(?:19|20)\d\d/g, ' ')
      // One to four characters over and over are no more than once.
      .replace(/(.{1,4}?)\1{2,}/gu, '$1')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  );
}
