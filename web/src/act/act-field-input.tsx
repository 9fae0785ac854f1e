import type { ActField } from '../api/index.ts';
import { CheckList, ChoiceField, TextArea, TextField } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';

interface ActFieldInputProps {
  readonly field: ActField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** What the page offers for it, value and text, where its kind alone offers nothing. */
  readonly offered?: readonly (readonly [string, string])[] | undefined;
}

/** The input for a field of an act, by its kind. */
export function ActFieldInput({ field, value, onChange, error, offered }: ActFieldInputProps) {
  const { act: texts } = useTexts();
  const { language } = useLanguage();
  const label = field.required === true ? field[language] : `${field[language]} (${texts.optional})`;
  if (field.kind === 'liste' && offered !== undefined) {
    return (
      <CheckList
        legend={field[language]}
        choices={offered.map(([id, text]) => ({ id, text }))}
        chosen={value.split(',')}
        onChange={(chosen) => onChange(chosen.join(','))}
        error={error}
      />
    );
  }
  const choices = offered ?? choicesOf(field, language, texts);
  if (choices !== undefined) {
    return (
      <ChoiceField
        label={label}
        value={value}
        choices={[['', texts.choose], ...choices]}
        onChange={onChange}
        error={error}
      />
    );
  }
  if (field.kind === 'linjer') return <TextArea label={label} value={value} onChange={onChange} error={error} />;
  const hint = field.kind === 'dag' ? texts.dayHint : field.kind === 'liste' ? texts.listHint : undefined;
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      autoComplete="off"
      required={field.required === true}
      {...(hint === undefined ? {} : { hint })}
      {...(field.secret === true ? { type: 'password' } : {})}
      {...(field.kind === 'tal' || field.kind === 'kundenr' || field.kind === 'cvr' ? { inputMode: 'numeric' } : {})}
    />
  );
}

function choicesOf(
  { kind, choices }: ActField,
  language: 'da' | 'en',
  texts: { readonly yes: string; readonly no: string },
): readonly (readonly [string, string])[] | undefined {
  if (kind === 'ja-nej') {
    return [
      ['ja', texts.yes],
      ['nej', texts.no],
    ];
  }
  return choices?.map((choice) => [choice.value, choice[language]] as const);
}
