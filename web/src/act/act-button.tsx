import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type ActAnswer, type ActId, doAct } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import './act-button.css';
import { findAct, useActs } from './use-acts.ts';

interface ActButtonProps<Id extends ActId> {
  readonly act: Id;
  readonly input: Readonly<Record<string, string>>;
  readonly text: string;
  /** What is said before it is done; with it the button is pressed twice. */
  readonly sure?: string;
  readonly onDone: (answer: ActAnswer<Id>) => void;
}

/** A button that does an administrative act whose input is known; nothing for a user who may not do it. */
export function ActButton<Id extends ActId>({ act, input, text, sure, onDone }: ActButtonProps<Id>) {
  const { act: texts, cancel } = useTexts();
  const acts = useActs();
  const [isAsked, setAsked] = useState(false);
  const doing = useMutation({
    mutationFn: () => doAct(act, input),
    onSuccess: (outcome) => {
      setAsked(false);
      if (outcome.kind === 'answered') onDone(outcome.answer);
    },
  });
  if (findAct(acts, act) === undefined) return null;
  const press = () => {
    if (sure !== undefined && !isAsked) setAsked(true);
    else if (!doing.isPending) doing.mutate();
  };
  return (
    <>
      {doing.isError && <FaultNotice />}
      {doing.data?.kind === 'refused' && <RefusalNotice refusal={doing.data.refusal} />}
      {isAsked && <p role="alert">{sure}</p>}
      <button type="button" className="button button-secondary" aria-disabled={doing.isPending} onClick={press}>
        {doing.isPending ? texts.working : text}
      </button>
      {isAsked && (
        <button type="button" className="function-link act-cancel" onClick={() => setAsked(false)}>
          {cancel}
        </button>
      )}
    </>
  );
}
