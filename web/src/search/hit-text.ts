import type { FieldState, Hit } from '../api/index.ts';

/** Where somebody is, as a hit list says it. */
export type Place =
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | { readonly kind: 'abroad'; readonly country: string | undefined }
  | { readonly kind: 'withheld'; readonly reason: string }
  | { readonly kind: 'none' };

const stateOf = ({ fields }: Hit, id: string): FieldState => fields[id] ?? { state: 'empty' };

/** The value of a field of a hit, where it has one. */
export function findValue(hit: Hit, id: string): string | undefined {
  const state = stateOf(hit, id);
  return state.state === 'value' ? state.value : undefined;
}

/** The name of a hit; undefined where none is told. */
export function nameOf(hit: Hit): string | undefined {
  const parts = ['navn.fornavne', 'navn.mellemnavn', 'navn.efternavn'].map((id) => findValue(hit, id));
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

/** Where a hit lives, or why that is not told. */
export function placeOf(hit: Hit): Place {
  const street = stateOf(hit, 'adressetekst.standardadresse');
  if (street.state === 'withheld') return { kind: 'withheld', reason: street.reason };
  if (street.state === 'value') {
    const town = [findValue(hit, 'adressetekst.postnummer'), findValue(hit, 'adressetekst.postdistrikt')];
    const place = town.filter((part) => part !== undefined).join(' ');
    return { kind: 'address', lines: [street.value, place].filter((line) => line !== '') };
  }
  const country = stateOf(hit, 'udrejse.landUdrejse');
  if (!hit.situationer.includes('udrejst')) return { kind: 'none' };
  return { kind: 'abroad', country: country.state === 'value' ? (country.text ?? country.value) : undefined };
}

const DANISH = new Intl.Collator('da');

/** Hits in the order of their names, and of their birth where those are alike: by what is shown and nothing else. */
export function inOrder(hits: readonly Hit[]): readonly Hit[] {
  const keyOf = (hit: Hit) =>
    [findValue(hit, 'navn.efternavn'), findValue(hit, 'navn.fornavne'), findValue(hit, 'person.foedselsdato')].join(
      '\n',
    );
  return hits.toSorted((a, b) => DANISH.compare(keyOf(a), keyOf(b)));
}
