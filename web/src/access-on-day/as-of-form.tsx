import { type FormEvent, useState } from 'react';
import { TextField } from '../controls/index.ts';
import { type Kept, useKept } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';

/** What is asked by field; an empty text asks nothing. */
export type Asked = Readonly<Record<string, string>>;

interface AsOfFormProps {
  readonly fields: readonly { readonly name: string; readonly label: string; readonly hint: string }[];
  readonly kept: Kept<Asked>;
  readonly submit: string;
  readonly onAsk: (asked: Asked) => void;
}

/** A form that asks for days; what is typed is kept over a lock. */
export function AsOfForm({ fields, kept, submit, onAsk }: AsOfFormProps) {
  const { application: texts } = useTexts();
  const [typed, setTyped] = useKept(kept);
  const [tried, setTried] = useState(false);
  const isWrong = (name: string) =>
    tried && !/^(\d{4}-\d\d-\d\d)?$/.test(typed[name]?.trim() ?? '') && name !== 'kundenr';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    onAsk(Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== '')));
  };
  return (
    <form className="panel" onSubmit={onSubmit} noValidate>
      {fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          label={label}
          hint={hint}
          value={typed[name] ?? ''}
          onChange={(text) => setTyped({ ...typed, [name]: text })}
          error={isWrong(name) ? texts.wrongDay : undefined}
          autoComplete="off"
        />
      ))}
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary">
          {submit}
        </button>
      </div>
    </form>
  );
}
