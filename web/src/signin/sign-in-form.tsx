import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { signOn } from '../api/index.ts';
import { FaultNotice, RefusalNotice, TextField } from '../controls/index.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';

interface SignInFormProps {
  /** The user wants, or has, to change the password. */
  readonly onChangePassword: (personkode: string, expired: boolean) => void;
}

/** Signs in with personkode and kendeord. */
export function SignInForm({ onChangePassword }: SignInFormProps) {
  const { signIn: texts } = useTexts();
  const { take } = useSession();
  const [personkode, setPersonkode] = useState('');
  const [kendeord, setKendeord] = useState('');
  const [tried, setTried] = useState(false);
  const personkodeField = useRef<HTMLInputElement>(null);
  const kendeordField = useRef<HTMLInputElement>(null);
  const signingOn = useMutation({
    mutationFn: signOn,
    onSuccess: (outcome) => {
      if (outcome.kind === 'answered') take(outcome.answer);
      else if (outcome.refusal.refused === 'kendeord-udloebet') onChangePassword(personkode, true);
      else setKendeord('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (personkode.trim() === '') personkodeField.current?.focus();
    else if (kendeord === '') kendeordField.current?.focus();
    else if (!signingOn.isPending) {
      setTried(false);
      signingOn.mutate({ personkode: personkode.trim(), kendeord });
    }
  };
  return (
    <form className="panel" onSubmit={submit} noValidate>
      {signingOn.isError && <FaultNotice />}
      {signingOn.data?.kind === 'refused' && <RefusalNotice refusal={signingOn.data.refusal} />}
      <TextField
        ref={personkodeField}
        label={texts.personkode}
        hint={texts.personkodeHint}
        value={personkode}
        onChange={setPersonkode}
        error={tried && personkode.trim() === '' ? texts.missingPersonkode : undefined}
        autoComplete="username"
        required
      />
      <TextField
        ref={kendeordField}
        label={texts.kendeord}
        type="password"
        value={kendeord}
        onChange={setKendeord}
        error={tried && kendeord === '' ? texts.missingKendeord : undefined}
        autoComplete="current-password"
        required
      />
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={signingOn.isPending}>
          {signingOn.isPending ? texts.submitting : texts.submit}
        </button>
        <button type="button" className="function-link" onClick={() => onChangePassword(personkode, false)}>
          {texts.change}
        </button>
      </div>
    </form>
  );
}
