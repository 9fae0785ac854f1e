import { type KeyboardEvent, useId } from 'react';
import { useActive } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import type { Place } from './typed-dwelling.ts';
import { useAddressSuggestions } from './use-address-suggestions.ts';

interface AddressFieldProps {
  readonly text: string;
  /** An address of the list has been chosen for the text. */
  readonly isChosen: boolean;
  readonly onText: (text: string) => void;
  readonly onChoose: (place: Place) => void;
  readonly error: string | undefined;
}

/** An address, found as one types: the arrows move in the list below while the focus stays in the field. */
export function AddressField({ text, isChosen, onText, onChoose, error }: AddressFieldProps) {
  const { dwelling: texts } = useTexts();
  const id = useId();
  const { places, isNone, isFault } = useAddressSuggestions(text, isChosen);
  const active = useActive(places);
  const optionId = (place: number) => `${id}-option-${place}`;
  const press = (event: KeyboardEvent) => {
    if (active.move(event) || event.key !== 'Enter') return;
    const chosen = places[active.place] ?? (places.length === 1 ? places[0] : undefined);
    if (chosen === undefined) return;
    event.preventDefault();
    onChoose(chosen);
  };
  const isOpen = places.length > 0;
  const problem = isFault ? texts.addressFault : error;
  return (
    <div className={`form-group${problem === undefined ? '' : ' form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {texts.address}
      </label>
      <span className="form-hint" id={`${id}-hint`}>
        {texts.addressHint}
      </span>
      {problem !== undefined && (
        <span className="form-error-message" id={`${id}-error`} role="alert">
          {problem}
        </span>
      )}
      <input
        id={id}
        className="form-input dwelling-address"
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active.place >= 0 ? optionId(active.place) : undefined}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={problem === undefined ? undefined : true}
        value={text}
        maxLength={200}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={press}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={texts.addresses}
        className="dwelling-addresses"
        hidden={!isOpen}
      >
        {places.map((place, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are pressed in the field, which has the focus.
          <div
            key={`${place.husnummerId} ${place.adresseId}`}
            id={optionId(at)}
            role="option"
            aria-selected={at === active.place}
            tabIndex={-1}
            className="dwelling-option"
            onClick={() => onChoose(place)}
          >
            <span>{place.betegnelse}</span>
            {place.adresseId === undefined && <span className="muted"> {texts.wholeStairwell}</span>}
          </div>
        ))}
      </div>
      <output className="muted">{isNone ? texts.noAddress : ''}</output>
    </div>
  );
}
