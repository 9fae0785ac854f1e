import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Activation, activate } from '../api/index.ts';
import { FaultNotice, RefusalNotice, TextField } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';

interface ChoosePasswordProps {
  readonly token: string;
  readonly activation: Activation;
  /** Told of the personkode whose password is chosen. */
  readonly onChosen: (personkode: string) => void;
}

/** The form: whom it is for, by which rules, and the password twice. A password is not kept over anything. */
export function ChoosePassword({ token, activation, onChosen }: ChoosePasswordProps) {
  const { activation: texts } = useTexts();
  const { language } = useLanguage();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const choosing = useMutation({
    mutationFn: activate,
    onSuccess: (outcome) => outcome.kind === 'answered' && onChosen(outcome.answer.personkode),
  });
  const { bruger, kunde, politik, udloeber } = activation;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password === '' || again !== password || choosing.isPending) return;
    choosing.mutate({ token, nytKendeord: password, gentag: again });
  };
  const missing = (text: string) => (tried && text === '' ? texts.missing : undefined);
  const type = isShown ? 'text' : 'password';
  return (
    <form className="panel" onSubmit={submit} noValidate>
      <p>{texts.forWhom(bruger.navn, bruger.personkode, kunde)}</p>
      <p>{texts.until(describeInstant(udloeber, language))}</p>
      {choosing.isError && <FaultNotice />}
      {choosing.data?.kind === 'refused' && <RefusalNotice refusal={choosing.data.refusal} />}
      {/* For the browser's own store of passwords: it must know whose this one is. */}
      <input type="text" value={bruger.personkode} autoComplete="username" readOnly hidden />
      <TextField
        label={texts.new}
        hint={texts.rules[politik.id](politik.lengthMin, politik.lengthMax)}
        type={type}
        value={password}
        onChange={setPassword}
        error={missing(password)}
        autoComplete="new-password"
        required
      />
      <TextField
        label={texts.again}
        type={type}
        value={again}
        onChange={setAgain}
        error={missing(again) ?? (tried && again !== password ? texts.differ : undefined)}
        autoComplete="new-password"
        required
      />
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={choosing.isPending}>
          {choosing.isPending ? texts.submitting : texts.submit}
        </button>
        <button type="button" className="function-link" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {texts.show}
        </button>
      </div>
    </form>
  );
}
