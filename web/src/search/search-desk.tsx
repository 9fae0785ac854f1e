import { type ReactNode, useId } from 'react';
import { maskNumber } from '../number/index.ts';
import { useTexts } from '../texts/index.ts';
import { SearchField } from './search-field.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import { Understood } from './understood.tsx';
import { type DeskOf, useSearchDesk } from './use-search-desk.ts';

interface SearchDeskProps extends DeskOf {
  /** Somebody is shown: the search stays as it is, out of sight. */
  readonly isPersonShown: boolean;
  readonly isPending: boolean;
  /** What stands below the field beside the filters. */
  readonly children: ReactNode;
}

/** The one field with what was understood, the filters beside it, and the persons found. */
export function SearchDesk({ isPersonShown, isPending, children, ...deskOf }: SearchDeskProps) {
  const { search: texts } = useTexts();
  const list = useId();
  const desk = useSearchDesk(deskOf);
  const { search, active, parts, text, number, read, maySearch } = desk;
  const isOpen = !isPersonShown && (search.searched?.hits.length ?? 0) > 0;
  return (
    <search>
      <form ref={desk.form} className="d-print-none" onSubmit={desk.submit} noValidate>
        <SearchField
          ref={deskOf.field}
          text={deskOf.typed}
          onText={desk.type}
          onKeyDown={desk.press}
          error={desk.problem}
          maySearch={maySearch}
          list={{ id: list, active: active.place, isOpen }}
          isPending={isPending}
        />
        {read.kind === 'number' && <p className="muted">{texts.pressEnter(maskNumber(read.number))}</p>}
        {!isPersonShown && parts.length > 0 && (
          <Understood
            text={text}
            parts={parts}
            onCorrect={desk.correct}
            onRemove={desk.remove}
            onTakeAs={desk.takeAs}
          />
        )}
        {number !== undefined && (
          <button
            type="button"
            className="button button-secondary"
            onClick={() => deskOf.onLookUp(text.slice(number.start, number.end), 'number')}
          >
            {texts.lookUpIt}
          </button>
        )}
        <div className="search-folds">
          {maySearch && <SearchFilters filters={desk.filters} onFilters={desk.narrow} />}
          {children}
        </div>
      </form>
      {!isPersonShown && (
        <SearchOutcome
          search={search}
          list={{ id: list, active: active.place }}
          isStale={desk.isStale}
          onChoose={desk.choose}
          onShowSome={desk.showSome}
        />
      )}
    </search>
  );
}
