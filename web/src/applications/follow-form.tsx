import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { doAct } from '../api/index.ts';
import { FaultNotice, Notice, RefusalNotice, TextField } from '../controls/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';

/** How far an application is, by the key of its receipt, and withdrawing it. */
export function FollowForm() {
  const { apply: texts, application, states, act } = useTexts();
  const [noegle, setNoegle] = useState('');
  const looking = useMutation({ mutationFn: () => doAct('anmodning.status', { noegle }) });
  const withdrawing = useMutation({
    mutationFn: () => doAct('anmodning.fortryd', { noegle }),
    onSuccess: () => looking.mutate(),
  });
  const found = looking.data?.kind === 'answered' ? looking.data.answer : undefined;
  const refused = [looking.data, withdrawing.data].find((outcome) => outcome?.kind === 'refused');
  const isOpen = found?.tilstand === 'indsendt' || found?.tilstand === 'under-behandling';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    withdrawing.reset();
    if (noegle.trim() !== '' && !looking.isPending) looking.mutate();
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      {(looking.isError || withdrawing.isError) && <FaultNotice />}
      {refused?.kind === 'refused' && <RefusalNotice refusal={refused.refusal} />}
      <TextField label={texts.noegle} value={noegle} onChange={setNoegle} autoComplete="off" required />
      <div className="form-group form-buttons">
        <button type="submit" className="button button-secondary" aria-disabled={looking.isPending}>
          {looking.isPending ? act.working : texts.look}
        </button>
      </div>
      {found !== undefined && (
        <Notice kind="info" title={texts.state(found.navn ?? '', nameIn(states, found.tilstand))} spoken>
          {isOpen && <p>{application.answerBy(found.forventet)}</p>}
          {found.kundenr !== undefined && <p>{texts.customer(found.kundenr)}</p>}
          {found.begrundelse !== undefined && <p>{found.begrundelse}</p>}
          {isOpen && (
            <button type="button" className="button button-secondary" onClick={() => withdrawing.mutate()}>
              {texts.withdraw}
            </button>
          )}
        </Notice>
      )}
    </form>
  );
}
