import { useId } from 'react';
import { useTexts } from '../texts/index.ts';

/** An answer of yes or no; empty while there is none. */
export type YesNo = '' | 'ja' | 'nej';

interface YesNoFieldProps {
  readonly legend: string;
  readonly value: YesNo;
  readonly onChange: (value: YesNo) => void;
  readonly error?: string | undefined;
}

/** A question that is answered with yes or no, both to be seen. */
export function YesNoField({ legend, value, onChange, error }: YesNoFieldProps) {
  const { act: texts } = useTexts();
  const group = useId();
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <fieldset aria-describedby={error ? `${group}-error` : undefined}>
        <legend className="form-label">{legend}</legend>
        {error && (
          <span className="form-error-message" id={`${group}-error`}>
            {error}
          </span>
        )}
        {(['ja', 'nej'] as const).map((one) => (
          <div className="form-group-radio" key={one}>
            <input
              type="radio"
              className="form-radio"
              id={`${group}-${one}`}
              name={group}
              value={one}
              checked={value === one}
              onChange={() => onChange(one)}
            />
            <label htmlFor={`${group}-${one}`}>{one === 'ja' ? texts.yes : texts.no}</label>
          </div>
        ))}
      </fieldset>
    </div>
  );
}
