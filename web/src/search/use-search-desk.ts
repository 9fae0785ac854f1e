import { type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Hit, SearchPart, Session } from '../api/index.ts';
import { useActive } from '../controls/index.ts';
import { makeKept, useKept } from '../session/index.ts';
import { useWork } from '../work/index.ts';
import { askedWith, type Filters, NO_FILTERS } from './filters.ts';
import { findValue } from './hit-text.ts';
import { LETTERS_MIN, readTyped } from './typed.ts';
import { useProblem } from './use-problem.ts';
import { isSame, type Searched, useSearch } from './use-search.ts';
import { withoutPart } from './without-part.ts';

/** What the desk is part of: who asks, the field and what stands in it, and what it leads to. */
export interface DeskOf {
  readonly session: Session;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** What the server found wrong with the number. */
  readonly numberError: string | undefined;
  /** Looks somebody up, by a number that was typed or the one of a hit. */
  readonly onLookUp: (personnummer: string, from: 'number' | 'hit') => void;
  /** A field below is half filled in. */
  readonly onUnfinished: () => void;
}

/** Filters outlast a lock, as what was typed does. */
const FILTERS = makeKept(NO_FILTERS);
const READ_AS = makeKept<'' | 'navn' | 'adresse'>('');

/** The state of the one field, and what every key and button of it does. */
export function useSearchDesk({ session, typed, onType, field, numberError, onLookUp, onUnfinished }: DeskOf) {
  const { sag, demandSag } = useWork();
  const [filters, setFilters] = useKept(FILTERS);
  const [som, setSom] = useKept(READ_AS);
  const [isTried, setTried] = useState(false);
  const [isUnopenable, setUnopenable] = useState(false);
  const search = useSearch();
  const { searched } = search;
  const hits = searched?.hits ?? [];
  const active = useActive(hits);
  const form = useRef<HTMLFormElement>(null);
  const maySearch = session.tjenester.includes('soeg');
  const read = readTyped(typed);
  const asksForCase = session.kraevSag && sag.trim() === '';
  const text = searched?.asked.tekst ?? '';
  const parts = partsOf(searched?.outcome);
  /** The number that was typed among other things. */
  const number = parts.find(({ kind }) => kind === 'personnummer');
  const problem = useProblem({ session, typed: read, isTried, isUnopenable, searched, numberError, asksForCase });

  const askedFor = (tekst: string, as = som, narrowed: Filters = filters) => ({
    ...askedWith(narrowed),
    tekst: textOf(tekst),
    som: as,
    formaal: session.valgtFormaal,
    sag: sag.trim() || undefined,
  });
  // Another purpose or case asks for nothing by itself: what was found for the one before is still what was found.
  const { formaal, sag: forSag } = searched?.asked ?? {};
  const isStale = searched !== undefined && !isSame(searched.asked, { ...askedFor(typed), formaal, sag: forSag });
  const change = (next: string, as: typeof som = next.trim() === '' ? '' : som, narrowed: Filters = filters) => {
    onType(next);
    setSom(as);
    setFilters(narrowed);
    setTried(false);
    setUnopenable(false);
    active.set(-1);
    const asks = readTyped(next);
    const isReady = asks.kind === 'text' && asks.letters >= LETTERS_MIN;
    if (maySearch && isReady && !asksForCase) search.soon(askedFor(next, as, narrowed));
    else search.clear();
  };
  const choose = (hit: Hit) => {
    const number = findValue(hit, 'person.personnummer');
    setUnopenable(number === undefined);
    if (number !== undefined) onLookUp(number, 'hit');
  };
  const find = () => {
    // A number leaves the field once it is answered, and an empty field is then no fault.
    setTried(read.kind !== 'number');
    if (read.kind === 'number') return onLookUp(read.number, 'number');
    if (read.kind !== 'text' || !maySearch) return field.current?.focus();
    if (asksForCase) return demandSag();
    const isAnswered = searched !== undefined && !isStale && !search.isPending;
    if (isAnswered && number !== undefined) return onLookUp(text.slice(number.start, number.end), 'number');
    if (isAnswered && hits.length > 0) return active.set(0);
    // What has just been found too many of is listed page by page, since that is what asking again means.
    search.now({ ...askedFor(typed), vis: isAnswered && isTooMany(searched?.outcome) ? 'side' : 'hele' });
  };
  return {
    ...{ form, search, filters, maySearch, active, read, problem, parts, text, number, choose, isStale },
    type: (next: string) => change(next),
    narrow: (narrowed: Filters) => change(typed, som, narrowed),
    takeAs: (as: 'navn' | 'adresse') => change(typed, as),
    // Of what stands in the field: what too many were found of may be less than has been typed meanwhile.
    showSome: () => search.now({ ...askedFor(typed), vis: 'side' }),
    remove(part: SearchPart) {
      change(withoutPart(text, part));
      field.current?.focus();
    },
    correct({ start, end }: SearchPart) {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
    },
    press(event: KeyboardEvent) {
      if (active.move(event) || event.key !== 'Escape') return;
      event.preventDefault();
      if (active.place >= 0) active.set(-1);
      else change('');
    },
    submit(event: FormEvent) {
      event.preventDefault();
      const unfinished = form.current?.querySelector<HTMLInputElement>('input:invalid');
      const chosen = hits[active.place];
      if (unfinished) {
        // A date that is half filled in has an empty value: asked as it stands, it would be as of now without a word.
        onUnfinished();
        unfinished.focus();
      } else if (chosen !== undefined) choose(chosen);
      else find();
    },
  };
}

/** A typed text as it is asked for: a blank or a comma at its end says nothing, and is no reason to search again. */
const textOf = (typed: string) => typed.normalize('NFC').replace(/[\s,]+$/, '');

const isTooMany = (outcome: Searched['outcome']) =>
  outcome?.kind === 'refused' && outcome.refusal.refused === 'for-mange';

/** How the text was understood, whatever came of it. */
function partsOf(outcome: Searched['outcome']): readonly SearchPart[] {
  if (outcome === undefined) return [];
  return (outcome.kind === 'answered' ? outcome.answer.forstaaet : outcome.refusal.forstaaet)?.parts ?? [];
}
