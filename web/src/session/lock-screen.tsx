import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Session } from '../api/index.ts';
import { FaultNotice, Notice, RefusalNotice, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { OpenOtherwise } from './open-otherwise.tsx';
import { type LockAtServer, useSession } from './session-context.ts';

interface LockScreenProps {
  /** Undefined where the page was opened while the session was locked: then nothing is known of whose it is. */
  readonly session: Session | undefined;
  readonly server: LockAtServer;
}

/** Stands in the place of every page while the session is locked, and opens it again with what it was opened by. */
export function LockScreen({ session, server }: LockScreenProps) {
  const { locked: texts, signIn, frame } = useTexts();
  const { reopen, leave } = useSession();
  const [kendeord, setKendeord] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (field.current ?? heading.current)?.focus(), []);
  const opening = useMutation({
    mutationFn: reopen,
    onSettled: () => setKendeord(''),
  });
  const leaving = useMutation({ mutationFn: leave });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(kendeord === '');
    if (kendeord === '') field.current?.focus();
    else if (!opening.isPending) opening.mutate(kendeord);
  };
  const by = session?.adgangsmiddel;
  const withPassword = by === undefined || by === 'kendeord';
  return (
    <div className="container page-body">
      <form className="panel" onSubmit={submit} noValidate>
        <h1 ref={heading} className="page-title" tabIndex={-1}>
          {texts.title}
        </h1>
        <p>
          {session === undefined ? texts.text : texts.textOf(session.bruger.navn)}{' '}
          {withPassword ? texts.write : texts.openAgain} {texts.cleared}
        </p>
        {server === 'unreachable' && <Notice kind="warning" title={texts.unreachable} spoken />}
        {(opening.isError || leaving.isError) && <FaultNotice />}
        {opening.data?.kind === 'refused' && <RefusalNotice refusal={opening.data.refusal} />}
        {withPassword && (
          <TextField
            ref={field}
            label={signIn.kendeord}
            type="password"
            value={kendeord}
            onChange={setKendeord}
            error={tried ? signIn.missingKendeord : undefined}
            autoComplete="current-password"
            required
          />
        )}
        <div className="form-group form-buttons">
          {withPassword && (
            <button type="submit" className="button button-primary" aria-disabled={opening.isPending}>
              {opening.isPending ? texts.opening : texts.open}
            </button>
          )}
          <button type="button" className="function-link" onClick={() => leaving.isPending || leaving.mutate()}>
            {leaving.isPending ? frame.signingOut : frame.signOut}
          </button>
        </div>
        <OpenOtherwise by={by} />
      </form>
    </div>
  );
}
