import { useId } from 'react';
import { useTexts } from '../texts/index.ts';
import { useWork } from './work-context.ts';
import './case-reference-field.css';

/** The case the lookups belong to. It is kept in memory only, and sent with each lookup. */
export function CaseReferenceField({ required }: { readonly required: boolean }) {
  const { caseReference: texts } = useTexts();
  const { sag, setSag, sagMissing, sagField } = useWork();
  const id = useId();
  return (
    <div className={`case-reference-field${sagMissing ? ' form-error' : ''}`}>
      <label htmlFor={id}>{required ? texts.required : texts.label}</label>
      <input
        ref={sagField}
        id={id}
        className="form-input"
        type="text"
        value={sag}
        onChange={(event) => setSag(event.target.value)}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-required={required || undefined}
        aria-invalid={sagMissing || undefined}
        aria-describedby={sagMissing ? `${id}-error` : undefined}
      />
      {sagMissing && (
        <span className="form-error-message" id={`${id}-error`}>
          {texts.missing}
        </span>
      )}
    </div>
  );
}
