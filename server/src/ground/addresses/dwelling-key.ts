import { plainPart } from './plain-part.ts';

/** The parts of a dwelling's address as they are delivered; what is not there is blank or left out. */
export type DwellingParts = Readonly<
  Partial<Record<'kommunekode' | 'vejkode' | 'husnummer' | 'etage' | 'sidedoer', string>>
>;

/**
 * A dwelling in one word, the same however its parts were filled up: `461/8902/3b/2/th`. `register.dwelling_key` writes the
 * same. Undefined without a house, which no address has.
 */
export function dwellingKey({ kommunekode, vejkode, husnummer, etage, sidedoer }: DwellingParts): string | undefined {
  const house = plainPart('husnummer', husnummer ?? '');
  if (house === '') return undefined;
  const codes = [kommunekode, vejkode].map((code) => (code ?? '').trim().replace(/^0+(?=.)/, ''));
  return [...codes, house, plainPart('etage', etage ?? ''), plainPart('sidedoer', sidedoer ?? '')].join('/');
}
