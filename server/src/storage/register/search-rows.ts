import { plainPart } from '../../ground/addresses/index.ts';
import { isCivilDate } from '../../ground/bitemporal/index.ts';
import { digitsAt } from '../../ground/digits/index.ts';
import { foldWords, phoneticKey } from '../../ground/names/index.ts';
import { type Gaelder, type HeldFact, holdsNow, type NewFact } from '../../rooms/register/index.ts';

/** A row of `register.name_word`. */
export interface NameWordRow {
  readonly personId: string;
  readonly navn: number;
  readonly plads: number;
  readonly ord: string;
  readonly lyd: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  readonly foedt: string | undefined;
  readonly koen: string | undefined;
  readonly kommune: number | undefined;
}

/** A row of `register.dwelling`. */
export interface DwellingRow {
  readonly personId: string;
  readonly plads: number;
  readonly kommune: number | undefined;
  readonly vejkode: string;
  readonly vejnavn: string | undefined;
  readonly postnummer: string | undefined;
  readonly husnummer: string;
  readonly etage: string;
  readonly sidedoer: string;
  readonly bygningsnummer: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  /** As delivered, where month or day is unknown. */
  readonly fraTekst: string | undefined;
  readonly tilTekst: string | undefined;
  readonly fraUsikker: boolean;
  readonly tilUsikker: boolean;
}

/** The rows of one person. */
export interface SearchRows {
  readonly names: readonly NameWordRow[];
  readonly dwellings: readonly DwellingRow[];
}

type Known = HeldFact | NewFact;
type InForce = { readonly fact: Known; readonly gaelder: NonNullable<Gaelder> };

/** The rows by which a person is found, from all facts known now; annulled and corrected ones find nobody. */
export function searchRowsOf(personId: string, facts: readonly Known[], virkning: string): SearchRows {
  const inForce: InForce[] = [];
  for (const fact of facts) {
    if (SEARCHED.has(fact.kind) && fact.mark === undefined && fact.gaelder !== undefined)
      inForce.push({ fact, gaelder: fact.gaelder });
  }
  const ofKind = (kind: Known['kind']) => inForce.filter(({ fact }) => fact.kind === kind);
  const homes = ofKind('bopael');
  const current = (found: readonly InForce[]) =>
    found.find(({ gaelder }) => holdsNow(gaelder, virkning))?.fact.body ?? {};
  const person = current(ofKind('person'));
  const about = {
    foedt: findDay(person['foedselsdato']),
    koen: person['koen'],
    kommune: findCode(current(homes)['kommunekode']),
  };
  return {
    names: ofKind('navn').flatMap(({ fact, gaelder }, navn) =>
      wordsOf(fact).map((ord, plads) => ({
        personId,
        navn,
        plads,
        ord,
        lyd: phoneticKey(ord),
        gyldigFra: gaelder.fra,
        gyldigTil: gaelder.til,
        ...about,
      })),
    ),
    dwellings: dwellingsOf(personId, homes, current(ofKind('adressetekst'))),
  };
}

const SEARCHED: ReadonlySet<Known['kind']> = new Set(['person', 'navn', 'bopael', 'adressetekst']);

/** The words of a name, each once: also those of the addressing name, which may be another form of it. */
function wordsOf({ body }: Known): readonly string[] {
  return [...new Set(NAME_PARTS.flatMap((part) => foldWords(body[part] ?? '')))];
}

const NAME_PARTS = ['efternavn', 'mellemnavn', 'fornavne', 'adresseringsnavn'] as const;

function dwellingsOf(personId: string, homes: readonly InForce[], written: Known['body']): DwellingRow[] {
  return homes.map(({ fact: { body, fra, til }, gaelder }, plads) => {
    const part = (name: 'husnummer' | 'etage' | 'sidedoer' | 'bygningsnummer') => plainPart(name, body[name] ?? '');
    // The address as written is delivered for the dwelling lived in now, without times of its own.
    const here = ['kommunekode', 'vejkode', 'husnummer'].every(
      (name) => (body[name] ?? '').trim() === (written[name] ?? '').trim(),
    );
    const text = here && gaelder.til === 'infinity' ? written : {};
    return {
      personId,
      plads,
      kommune: findCode(body['kommunekode']),
      vejkode: body['vejkode'] ?? '',
      vejnavn: text['vejadresseringsnavn'] === undefined ? undefined : foldWords(text['vejadresseringsnavn']).join(' '),
      postnummer: text['postnummer'],
      husnummer: part('husnummer'),
      etage: part('etage'),
      sidedoer: part('sidedoer'),
      bygningsnummer: part('bygningsnummer'),
      gyldigFra: gaelder.fra,
      gyldigTil: gaelder.til,
      fraTekst: partialDay(fra.text),
      tilTekst: partialDay(til.text),
      fraUsikker: fra.uncertain,
      tilUsikker: til.uncertain,
    };
  });
}

/** A time of which month or day is not known, as delivered; undefined for all others. */
const partialDay = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-?(?:00|\d\d-?00)/.test(text) ? text : undefined;

/** A day of the calendar: a birth date whose day or month is not known cannot be searched by. */
function findDay(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  return isCivilDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)) ? text : undefined;
}

const findCode = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
