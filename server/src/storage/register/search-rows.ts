import { plainPart } from '../../ground/addresses/index.ts';
import { isCivilDate } from '../../ground/bitemporal/index.ts';
import { foldText, foldWords, phoneticKey } from '../../ground/names/index.ts';
import { type Gaelder, type HeldFact, holdsNow, type NewFact } from '../../rooms/register/index.ts';

/** A row of `register.name_word`. */
export interface NameWordRow {
  readonly person_id: string;
  readonly navn: number;
  readonly plads: number;
  readonly ord: string;
  readonly lyd: string;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly foedt: string | null;
  readonly koen: string | null;
  readonly kommune: number | null;
}

/** A row of `register.dwelling`. */
export interface DwellingRow {
  readonly person_id: string;
  readonly plads: number;
  readonly kommune: number;
  readonly vejkode: string;
  readonly vejnavn: string | null;
  readonly postnummer: string | null;
  readonly husnummer: string;
  readonly etage: string;
  readonly sidedoer: string;
  readonly bygningsnummer: string;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
}

type Known = HeldFact | NewFact;
type InForce = { readonly fact: Known; readonly gaelder: NonNullable<Gaelder> };

/** The rows by which a person is found, from all facts known now; annulled and corrected ones find nobody. */
export function searchRowsOf(
  personId: string,
  facts: readonly Known[],
  virkning: string,
): { names: NameWordRow[]; dwellings: DwellingRow[] } {
  const ofKind = (kind: Known['kind']) =>
    facts.flatMap((fact): InForce[] =>
      fact.kind === kind && fact.mark === undefined && fact.gaelder !== undefined
        ? [{ fact, gaelder: fact.gaelder }]
        : [],
    );
  const current = (kind: Known['kind']) =>
    ofKind(kind).find(({ gaelder }) => holdsNow(gaelder, virkning))?.fact.body ?? {};
  const person = current('person');
  const home = current('bopael');
  const about = {
    foedt: dayOrNull(person['foedselsdato']),
    koen: person['koen'] ?? null,
    kommune: codeOrNull(home['kommunekode']),
  };
  return {
    names: ofKind('navn').flatMap(({ fact, gaelder }, navn) =>
      wordsOf(fact).map((ord, plads) => ({
        person_id: personId,
        navn,
        plads,
        ord,
        lyd: phoneticKey(ord),
        gyldig_fra: gaelder.fra,
        gyldig_til: gaelder.til,
        ...about,
      })),
    ),
    dwellings: dwellingsOf(personId, ofKind('bopael'), current('adressetekst')),
  };
}

/** The words of a name, each once: also those of the addressing name, which may be another form of it. */
function wordsOf({ body }: Known): readonly string[] {
  const parts = ['efternavn', 'mellemnavn', 'fornavne', 'adresseringsnavn'].map((part) => body[part] ?? '');
  return [...new Set(foldWords(parts.join(' ')))];
}

function dwellingsOf(personId: string, homes: readonly InForce[], written: Known['body']): DwellingRow[] {
  return homes.flatMap(({ fact: { body }, gaelder }, plads) => {
    const kommune = codeOrNull(body['kommunekode']);
    if (kommune === null) return [];
    const part = (name: 'husnummer' | 'etage' | 'sidedoer' | 'bygningsnummer') => plainPart(name, body[name] ?? '');
    // The address as written is delivered for the dwelling lived in now, without times of its own.
    const here = ['kommunekode', 'vejkode', 'husnummer'].every(
      (name) => (body[name] ?? '').trim() === (written[name] ?? '').trim(),
    );
    const text = here && gaelder.til === 'infinity' ? written : {};
    return [
      {
        person_id: personId,
        plads,
        kommune,
        vejkode: body['vejkode'] ?? '',
        vejnavn: text['vejadresseringsnavn'] === undefined ? null : foldText(text['vejadresseringsnavn']),
        postnummer: text['postnummer'] ?? null,
        husnummer: part('husnummer'),
        etage: part('etage'),
        sidedoer: part('sidedoer'),
        bygningsnummer: part('bygningsnummer'),
        gyldig_fra: gaelder.fra,
        gyldig_til: gaelder.til,
      },
    ];
  });
}

/** A day of the calendar: a birth date whose day or month is not known cannot be searched by. */
function dayOrNull(text: string | undefined): string | null {
  const [year = 0, month = 0, day = 0] = (text ?? '').split('-').map(Number);
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && isCivilDate(year, month, day) ? text : null;
}

const codeOrNull = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : null;
