import { useId } from 'react';

interface CheckListProps {
  readonly legend: string;
  readonly choices: readonly { readonly id: string; readonly text: string; readonly hint?: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error?: string | undefined;
  /** What is said before the choices. */
  readonly hint?: string;
  readonly className?: string;
}

/** A choice of any among several. */
export function CheckList({ legend, choices, chosen, onChange, error, hint, className = '' }: CheckListProps) {
  const group = useId();
  const toggle = (id: string) =>
    // In the order of the choices, whatever was ticked first.
    onChange(choices.map((one) => one.id).filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one))));
  return (
    <div className={`form-group${error === undefined ? '' : ' form-error'}`}>
      <fieldset aria-describedby={error === undefined ? undefined : `${group}-error`}>
        <legend className="form-label">{legend}</legend>
        {error !== undefined && (
          <span className="form-error-message" id={`${group}-error`}>
            {error}
          </span>
        )}
        {hint !== undefined && <span className="form-hint">{hint}</span>}
        <div className={className}>
          {choices.map(({ id, text, hint }) => (
            <div className="form-group-checkbox" key={id}>
              <input
                type="checkbox"
                className="form-checkbox"
                id={`${group}-${id}`}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
                aria-describedby={hint === undefined ? undefined : `${group}-${id}-hint`}
              />
              <label className="form-label" htmlFor={`${group}-${id}`}>
                {text}
              </label>
              {hint !== undefined && (
                <span className="form-hint" id={`${group}-${id}-hint`} lang="da">
                  {hint}
                </span>
              )}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
