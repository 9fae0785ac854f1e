import type { Desk } from '../../desk/index.ts';
import {
  type NamedKommune,
  readSearchQuestion,
  type SearchFilters,
  type SearchText,
} from '../../ground/search-text/index.ts';
import { type AsOfSaid, seenFrom } from './as-of-said.ts';
import { type FindText, type ToldPerson, tellPerson } from './tell-person.ts';
import { type ToldRefusal, tellRefusal } from './tell-refusal.ts';

/** A search from the command line: the operator of the machine acts for a user, and the entry names both. */
export interface CommandSearch extends AsOfSaid {
  readonly text: string;
  readonly som: 'navn' | 'adresse' | undefined;
  readonly filters: SearchFilters;
  /** Which part of the hits: the whole list or nobody, or a page, from a restart key on. */
  readonly page: Readonly<Partial<Record<'maksimum' | 'fortsaet' | 'heleListen', string>>>;
  readonly personkode: string;
  readonly osUser: string;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/** What the command prints: how the text was understood, and the persons or why there are none. */
export interface ToldSearch {
  readonly understood: SearchText;
  readonly refused?: ToldRefusal;
  readonly persons: readonly ToldPerson[];
  /** The restart key of the next page; undefined when there is none. */
  readonly next: string | undefined;
}

/** Searches for persons by a text as one types it. */
export async function search(
  desk: Desk,
  { findText, kommuner }: { readonly findText: FindText; readonly kommuner: readonly NamedKommune[] },
  { text, som, filters, page, personkode, osUser, formaal, sag, ...said }: CommandSearch,
): Promise<ToldSearch> {
  const present = desk.present();
  const around = { today: present.virkning.slice(0, 10), kommuner, som };
  const { understood, keys, unreadable } = readSearchQuestion(text, around, filters);
  const outcome = await desk.ask({
    doer: 'cli',
    kilde: 'lokal',
    credentials: { kind: 'operator', osUser, personkode },
    service: 'soeg',
    keys: unreadable === undefined ? { ...keys, ...page } : keys,
    formaal,
    sag,
    asOf: seenFrom(present, said),
    unreadable,
  });
  if (outcome.kind === 'refused') {
    return { understood, refused: tellRefusal(outcome.refusal), persons: [], next: undefined };
  }
  const persons = outcome.disclosure.persons.map((person) => tellPerson(outcome, person, findText));
  return { understood, persons, next: outcome.hits?.next };
}
