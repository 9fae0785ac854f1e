import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../api/index.ts';
import { Fold, TextField } from '../controls/index.ts';
import type { AskedTimes } from '../person/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { AsOfFields } from './as-of-fields.tsx';
import { fieldOfRefusal } from './field-of-refusal.ts';
import { type NumberProblem, readNumber } from './read-number.ts';
import './number-form.css';

interface NumberFormProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly times: AskedTimes;
  readonly onTimes: (times: AskedTimes) => void;
  readonly onAsk: (personnummer: string, times: AskedTimes) => void;
  readonly refusal: Refusal | undefined;
  readonly isPending: boolean;
}

/** Asks for the one number, and in a fold for the times. What is wrong is said beside the field it is wrong in. */
export function NumberForm(props: NumberFormProps) {
  const { typed, times, refusal, isPending } = props;
  const { lookup: texts } = useTexts();
  const { language } = useLanguage();
  const [problem, setProblem] = useState<NumberProblem | 'none'>('none');
  const [isHalfADate, setHalfADate] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wrong = refusal === undefined ? undefined : fieldOfRefusal(refusal);
  const said = refusal?.[language];
  useEffect(() => {
    if (wrong === 'number') field.current?.focus();
  }, [wrong]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readNumber(typed);
    // A date that is half filled in has an empty value: asked as it stands, the lookup would be as of now without a word.
    const unfinished = form.current?.querySelector<HTMLInputElement>('input:invalid') ?? undefined;
    setHalfADate(unfinished !== undefined);
    setProblem(read.ok ? 'none' : read.problem);
    if (!read.ok) field.current?.focus();
    else if (unfinished) unfinished.focus();
    else if (!isPending) props.onAsk(read.number, times);
  };
  return (
    <form ref={form} className="number-form d-print-none" onSubmit={submit} noValidate>
      <h1 className="page-title" tabIndex={-1}>
        {texts.title}
      </h1>
      <div className="number-form-line">
        <TextField
          ref={field}
          label={texts.number}
          hint={texts.hint}
          value={typed}
          onChange={(text) => {
            props.onType(text);
            setProblem('none');
          }}
          error={problem === 'none' ? (wrong === 'number' ? said : undefined) : texts[problem]}
          autoComplete="off"
          inputMode="numeric"
          className="number-form-input"
          required
        />
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {isPending ? texts.submitting : texts.submit}
        </button>
        <Fold title={texts.asOf} open={times.virkning !== '' || times.registrering !== '' || wrong === 'times'}>
          <AsOfFields
            times={times}
            onTimes={props.onTimes}
            error={isHalfADate ? texts.badDate : wrong === 'times' ? said : undefined}
          />
        </Fold>
      </div>
    </form>
  );
}
