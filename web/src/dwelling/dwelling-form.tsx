import { type FormEvent, useState } from 'react';
import type { DwellingChoices } from '../api/index.ts';
import { ChoiceField, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { AddressField } from './address-field.tsx';
import type { TypedDwelling } from './typed-dwelling.ts';

interface DwellingFormProps {
  readonly choices: DwellingChoices;
  readonly typed: TypedDwelling;
  readonly onType: (typed: TypedDwelling) => void;
  /** The field the server found wrong. */
  readonly wrong: string | undefined;
  readonly isPending: boolean;
  readonly onAsk: (typed: TypedDwelling) => void;
}

/** What a lookup is asked with: whose dwelling, where, and since when. */
export function DwellingForm({ choices, typed, onType, wrong, isPending, onAsk }: DwellingFormProps) {
  const { dwelling: texts } = useTexts();
  const [tried, setTried] = useState(false);
  const { dag, tidligst, ejernumre } = choices;
  const isFromWrong = typed.fra !== '' && (typed.fra < tidligst || typed.fra > dag);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isPending && typed.ejer !== '' && typed.place !== undefined && !isFromWrong) onAsk(typed);
  };
  const owners = ejernumre.map(
    ({ nummer, grundlag }) => [nummer, grundlag === 'egen' ? nummer : texts.byLeave(nummer)] as const,
  );
  return (
    <form className="panel dwelling-form d-print-none" onSubmit={onSubmit} noValidate>
      <ChoiceField
        label={texts.owner}
        value={typed.ejer}
        choices={owners.length === 1 ? owners : [['', texts.choose], ...owners]}
        onChange={(ejer) => onType({ ...typed, ejer })}
        error={tried && typed.ejer === '' ? texts.ownerMissing : undefined}
      />
      <AddressField
        text={typed.text}
        isChosen={typed.place !== undefined}
        onText={(text) => onType({ ...typed, text, place: undefined })}
        onChoose={(place) => onType({ ...typed, text: place.betegnelse, place })}
        error={tried && typed.place === undefined ? texts.addressMissing : undefined}
      />
      <TextField
        label={texts.from}
        hint={texts.fromHint}
        type="date"
        autoComplete="off"
        value={typed.fra}
        onChange={(fra) => onType({ ...typed, fra })}
        error={wrong === 'fra' || (tried && isFromWrong) ? texts.fromWrong : undefined}
      />
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {texts.submit}
        </button>
      </div>
    </form>
  );
}
