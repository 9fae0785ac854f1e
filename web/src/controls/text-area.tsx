import { useId } from 'react';

interface TextAreaProps {
  readonly label: string;
  /** What it is about, for those who hear the label without seeing where it stands. */
  readonly about?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly rows?: number;
}

/** A field of several lines. */
export function TextArea({ label, about, value, onChange, error, rows = 4 }: TextAreaProps) {
  const id = useId();
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <label className="form-label" htmlFor={id}>
        {label}
        {about !== undefined && <span className="sr-only">: {about}</span>}
      </label>
      {error && (
        <span className="form-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      <textarea
        id={id}
        className="form-input"
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
