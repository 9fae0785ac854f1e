import { type FormEvent, type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import type { Hit, SearchPart, Session } from '../api/index.ts';
import { makeKept, useKept } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { useWork } from '../work/index.ts';
import { askedWith, type Filters, NO_FILTERS } from './filters.ts';
import { findValue } from './hit-text.ts';
import { SearchField } from './search-field.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import { LETTERS_MIN, readTyped } from './typed.ts';
import { Understood } from './understood.tsx';
import { useActive } from './use-active.ts';
import { useProblem } from './use-problem.ts';
import { type Searched, useSearch } from './use-search.ts';
import { withoutPart } from './without-part.ts';

interface SearchDeskProps {
  readonly session: Session;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Somebody is shown: the search stays as it is, out of sight. */
  readonly isPersonShown: boolean;
  /** What the server found wrong with the number. */
  readonly numberError: string | undefined;
  readonly isPending: boolean;
  /** Looks somebody up, by a number that was typed or the one of a hit. */
  readonly onLookUp: (personnummer: string, from: 'number' | 'hit') => void;
  /** A field below is half filled in. */
  readonly onUnfinished: () => void;
  /** What stands below the field beside the filters. */
  readonly children: ReactNode;
}

/** Filters outlast a lock, as what was typed does. */
const FILTERS = makeKept(NO_FILTERS);
const READ_AS = makeKept<'' | 'navn' | 'adresse'>('');

/** The one field with what was understood, the filters beside it, and the persons found. */
export function SearchDesk(props: SearchDeskProps) {
  const { session, typed, field, isPersonShown, onLookUp } = props;
  const texts = useTexts();
  const { sag, demandSag } = useWork();
  const list = useId();
  const [filters, setFilters] = useKept(FILTERS);
  const [som, setSom] = useKept(READ_AS);
  const [isTried, setTried] = useState(false);
  const search = useSearch();
  const { searched } = search;
  const active = useActive(searched?.hits.length ?? 0);
  const form = useRef<HTMLFormElement>(null);
  const maySearch = session.tjenester.includes('soeg');
  const read = readTyped(typed);
  const asksForCase = session.kraevSag && sag.trim() === '';
  const problem = useProblem({ session, typed: read, isTried, searched, numberError: props.numberError });

  const askedFor = (tekst: string, as = som, narrowed: Filters = filters) => ({
    ...askedWith(narrowed),
    tekst: textOf(tekst),
    som: as,
    formaal: session.valgtFormaal,
    sag: sag.trim() || undefined,
  });
  const change = (text: string, as: typeof som = text.trim() === '' ? '' : som, narrowed: Filters = filters) => {
    props.onType(text);
    setSom(as);
    setFilters(narrowed);
    setTried(false);
    active.set(-1);
    const next = readTyped(text);
    const isReady = next.kind === 'text' && next.letters >= LETTERS_MIN;
    if (maySearch && isReady && !asksForCase) search.soon(askedFor(text, as, narrowed));
    else search.clear();
  };
  const choose = (hit: Hit) => {
    const number = findValue(hit, 'person.personnummer');
    if (number !== undefined) onLookUp(number, 'hit');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unfinished = form.current?.querySelector<HTMLInputElement>('input:invalid');
    if (unfinished) {
      // A date that is half filled in has an empty value: asked as it stands, it would be as of now without a word.
      props.onUnfinished();
      return unfinished.focus();
    }
    const chosen = searched?.hits[active.place];
    if (chosen !== undefined) return choose(chosen);
    setTried(true);
    if (read.kind === 'number') return onLookUp(read.number, 'number');
    if (read.kind !== 'text' || !maySearch) return field.current?.focus();
    if (asksForCase) return demandSag();
    const isAnswered = searched?.asked.tekst === textOf(typed) && !search.isPending;
    if (isAnswered && searched.hits.length > 0) return active.set(0);
    const isTooMany =
      isAnswered && searched.outcome?.kind === 'refused' && searched.outcome.refusal.refused === 'for-mange';
    search.now({ ...askedFor(typed), vis: isTooMany ? 'side' : 'hele' });
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (active.move(event) || event.key !== 'Escape') return;
    event.preventDefault();
    if (active.place >= 0) active.set(-1);
    else change('');
  };
  const correct = ({ start, end }: SearchPart) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const parts = partsOf(searched?.outcome);
  const text = searched?.asked.tekst ?? '';
  const number = parts.find(({ kind }) => kind === 'personnummer');
  return (
    <search>
      <form ref={form} className="d-print-none" onSubmit={submit} noValidate>
        <SearchField
          ref={field}
          text={typed}
          onText={(next) => change(next)}
          onKeyDown={pressed}
          error={problem}
          maySearch={maySearch}
          list={{ id: list, active: active.place, isOpen: !isPersonShown && (searched?.hits.length ?? 0) > 0 }}
          isPending={props.isPending}
        />
        {maySearch && !isPersonShown && parts.length > 0 && (
          <Understood
            text={text}
            parts={parts}
            onCorrect={correct}
            onRemove={(part) => {
              change(withoutPart(text, part));
              field.current?.focus();
            }}
            onTakeAs={(as) => change(typed, as)}
          />
        )}
        {number !== undefined && (
          <button
            type="button"
            className="button button-secondary"
            onClick={() => onLookUp(text.slice(number.start, number.end), 'number')}
          >
            {texts.search.lookUpIt}
          </button>
        )}
        <div className="search-folds">
          {maySearch && <SearchFilters filters={filters} onFilters={(narrowed) => change(typed, som, narrowed)} />}
          {props.children}
        </div>
      </form>
      {!isPersonShown && (
        <SearchOutcome
          search={search}
          list={{ id: list, active: active.place }}
          isStale={searched !== undefined && text !== textOf(typed)}
          onChoose={choose}
        />
      )}
    </search>
  );
}

/** A typed text as it is asked for: a blank or a comma at its end says nothing, and is no reason to search again. */
const textOf = (typed: string) => typed.normalize('NFC').replace(/[\s,]+$/, '');

/** How the text was understood, whatever came of it. */
function partsOf(outcome: Searched['outcome']): readonly SearchPart[] {
  if (outcome === undefined) return [];
  return (outcome.kind === 'answered' ? outcome.answer.forstaaet : outcome.refusal.forstaaet)?.parts ?? [];
}
