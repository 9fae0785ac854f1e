import { remember } from '../remember/index.ts';

/**
 * What sounds alike in Danish names, rule by rule, each on what the one before has left. They are of our own making;
 * `contracts/fixtures/danish-name-pairs.json` has names that must come out alike and names that must not.
 */
const RULES: readonly (readonly [pattern: RegExp, becomes: string])[] = [
  // Two letters for one sound; `ael` of Michael and Mikael is two sounds.
  [/aa/g, 'å'],
  [/ae(?!l(?:$|s))/g, 'æ'],
  [/oe/g, 'ø'],
  [/øe(?=g)/g, 'ø'],
  [/ph/g, 'f'],
  [/sch(?=[aeiouyæøå])/g, 'sk'],
  [/sch|sh/g, 's'],
  [/ch|ck/g, 'k'],
  [/qu|qv/g, 'kv'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/c(?=[eiyæø])/g, 's'],
  [/c/g, 'k'],
  // Silent letters: h, and d in Svend and Madsen.
  [/([tgdr])h/g, '$1'],
  [/^h(?=[jv])/g, ''],
  [/([aeiouyæøå])h(?![aeiouyæøå])/g, '$1'],
  [/dt/g, 't'],
  [/[dt][sz]/g, 's'],
  [/z/g, 's'],
  [/nd$/g, 'n'],
  // The j of Kjær and Gjertrud, and the i of Biørn and Kiær.
  [/i(?=[æø])/g, 'j'],
  [/([kg])j(?=[eæø])/g, '$1'],
  // i, y and j: Yusuf and Jusuf, Maya and Maja, Kay, Kaj and Kai.
  [/^y(?=[aeouæøå])/g, 'j'],
  [/y/g, 'i'],
  [/([aeouæøå])i(?=[aeouæøå])/g, '$1j'],
  [/([aeouæøå])j(?![aeiouæøå])/g, '$1i'],
  [/ie(?![aeiouæøå])/g, 'i'],
  // v, u and f: Skov and Schou, Louise and Lovise, Gustav and Gustaf.
  [/ou(?=$|[aeiæøå])/g, 'ov'],
  [/v(?=s|$)/g, 'f'],
  [/æ/g, 'e'],
  [/(.)\1+/g, '$1'],
];

// An import asks for every word of every name, and a country has some tens of thousands of them.
const WORDS_REMEMBERED = 50_000;

/** How a folded word sounds: two spellings of one Danish name have the same key. */
export const phoneticKey: (folded: string) => string = remember(WORDS_REMEMBERED, (folded) =>
  RULES.reduce((word, [pattern, becomes]) => word.replace(pattern, becomes), folded),
);
