import { type HTMLAttributes, type HTMLInputTypeAttribute, type Ref, useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  /** What the browser may fill in: `off` for everything about persons. */
  readonly autoComplete: string;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly required?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One field of a form: label, hint, the error beside it, and the input that all three belong to. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, type = 'text', required = false, className = '' } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="form-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      <input
        ref={props.ref}
        id={id}
        className={`form-input ${className}`}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
      />
    </div>
  );
}
