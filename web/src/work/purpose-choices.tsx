import { useId } from 'react';
import type { Formaal } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';

interface PurposeChoicesProps {
  readonly purposes: readonly Formaal[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly error: string | undefined;
}

/** The purposes a grant covers, one to be chosen. */
export function PurposeChoices({ purposes, chosen, onChoose, error }: PurposeChoicesProps) {
  const { purpose: texts } = useTexts();
  const { language } = useLanguage();
  const group = useId();
  return (
    <div className={`form-group${error === undefined ? '' : ' form-error'}`}>
      <fieldset aria-describedby={error === undefined ? undefined : `${group}-error`}>
        <legend className="form-label">{texts.legend}</legend>
        {error !== undefined && (
          <span className="form-error-message" id={`${group}-error`} role="alert">
            {error}
          </span>
        )}
        {purposes.map((purpose) => (
          <div className="form-group-radio" key={purpose.id}>
            <input
              type="radio"
              className="form-radio"
              id={`${group}-${purpose.id}`}
              name={group}
              value={purpose.id}
              checked={chosen === purpose.id}
              onChange={() => onChoose(purpose.id)}
              aria-describedby={`${group}-${purpose.id}-hint`}
            />
            <label htmlFor={`${group}-${purpose.id}`}>{purpose[language]}</label>
            <span className="form-hint" id={`${group}-${purpose.id}-hint`}>
              <span lang="da">{purpose.hjemmel}</span>
              {purpose.flerePersoner && <strong>. {texts.several}</strong>}
            </span>
          </div>
        ))}
      </fieldset>
    </div>
  );
}
