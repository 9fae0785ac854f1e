import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changePassword, type PasswordChange } from '../api/index.ts';
import { FaultNotice, Notice, RefusalNotice, TextField } from '../controls/index.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';

interface NewPasswordFormProps {
  readonly personkode: string;
  /** Whether the password has to be changed. */
  readonly expired: boolean;
  readonly onBack: () => void;
}

const EMPTY = { kendeord: '', nytKendeord: '', gentag: '' };

/** Changes the password and signs in with the new one. */
export function NewPasswordForm({ personkode, expired, onBack }: NewPasswordFormProps) {
  const all = useTexts();
  const texts = all.newPassword;
  const { take } = useSession();
  const [typed, setTyped] = useState<PasswordChange>({ ...EMPTY, personkode });
  const [tried, setTried] = useState(false);
  const changing = useMutation({
    mutationFn: changePassword,
    onSuccess: (outcome) => outcome.kind === 'answered' && take(outcome.answer),
  });
  const differ = typed.gentag !== typed.nytKendeord;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(typed).some((text) => text.trim() === '') || differ || changing.isPending) return;
    changing.mutate(typed);
  };
  const field = (name: keyof PasswordChange) => ({
    value: typed[name],
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
    error: tried && typed[name].trim() === '' ? texts.missing : undefined,
    required: true,
  });
  const again = field('gentag');
  return (
    <form className="panel" onSubmit={submit} noValidate>
      <h2 className="panel-title">{texts.title}</h2>
      {expired && changing.data === undefined && <Notice kind="warning" title={texts.expired} spoken />}
      {changing.isError && <FaultNotice />}
      {changing.data?.kind === 'refused' && <RefusalNotice refusal={changing.data.refusal} />}
      <TextField label={all.signIn.personkode} autoComplete="username" {...field('personkode')} />
      <TextField label={texts.old} type="password" autoComplete="current-password" {...field('kendeord')} />
      <TextField
        label={texts.new}
        hint={texts.newHint}
        type="password"
        autoComplete="new-password"
        {...field('nytKendeord')}
      />
      <TextField
        label={texts.again}
        type="password"
        autoComplete="new-password"
        {...again}
        error={again.error ?? (tried && differ ? texts.differ : undefined)}
      />
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={changing.isPending}>
          {changing.isPending ? texts.submitting : texts.submit}
        </button>
        <button type="button" className="function-link" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </form>
  );
}
