import type { KeyboardEvent, RefObject } from 'react';
import { useId } from 'react';
import { useTexts } from '../texts/index.ts';
import { optionId } from './hit-list.tsx';
import './search-field.css';

interface SearchFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly error: string | undefined;
  /** Whether this user may search, or only look up by number. */
  readonly maySearch: boolean;
  /** The list the arrows move in, which of it they have come to (-1: none), and whether it is there. */
  readonly list: { readonly id: string; readonly active: number; readonly isOpen: boolean };
  readonly isPending: boolean;
}

/** The one field: a personnummer, a name, an address. */
export function SearchField({ ref, text, onText, onKeyDown, error, maySearch, list, isPending }: SearchFieldProps) {
  const { search: texts } = useTexts();
  const id = useId();
  return (
    <div className={`search-field form-group${error === undefined ? '' : ' form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {maySearch ? texts.label : texts.labelNumber}
      </label>
      <span className="form-hint" id={`${id}-hint`}>
        {maySearch ? texts.hint : texts.hintNumber}
      </span>
      {error !== undefined && (
        <span className="form-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      <div className="search-field-line">
        <input
          ref={ref}
          id={id}
          className="form-input"
          type="text"
          {...(maySearch ? comboboxOf(list) : {})}
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={error === undefined ? undefined : true}
          value={text}
          maxLength={200}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
        />
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {texts.submit}
        </button>
      </div>
    </div>
  );
}

/** The field of a list whose options the arrows move through while the focus stays here. */
const comboboxOf = ({ id, active, isOpen }: SearchFieldProps['list']) =>
  ({
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-controls': id,
    'aria-autocomplete': 'list',
    'aria-activedescendant': isOpen && active >= 0 ? optionId(id, active) : undefined,
  }) as const;
