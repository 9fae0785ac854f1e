import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type DeclarationPoint, doAct } from '../api/index.ts';
import { FaultNotice, Notice, RefusalNotice, YesNoField } from '../controls/index.ts';
import { makeKept, useKept } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import { answerOf, explanationOf, inputOf, problemsOf, type Typed } from './answers.ts';
import { PointFields } from './point-fields.tsx';

interface DeclarationFormProps {
  readonly points: readonly DeclarationPoint[];
  readonly onGiven: () => void;
}

const kept = makeKept<Typed>({});

/** The declaration to be given: the local network first, and home workstations where there are any. */
export function DeclarationForm({ points, onGiven }: DeclarationFormProps) {
  const { declaration: texts, act } = useTexts();
  const [typed, setTyped] = useKept(kept);
  const [tried, setTried] = useState(false);
  const giving = useMutation({
    mutationFn: () => doAct('erklaering.afgiv', inputOf(points, typed)),
    onSuccess: (outcome) => {
      if (outcome.kind !== 'answered') return;
      setTyped({});
      setTried(false);
      onGiven();
    },
  });
  const problems = problemsOf(points, typed);
  const errorOf = (name: string) => {
    if (!tried || !problems.has(name)) return undefined;
    return problems.get(name) === 'answer' ? texts.answerMissing : texts.explainMissing;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!giving.isPending && problems.size === 0) giving.mutate();
  };
  const given = giving.data?.kind === 'answered' ? giving.data.answer : undefined;
  const fieldsOf = (part: DeclarationPoint['del']) =>
    points
      .filter(({ del }) => del === part)
      .map((point) => (
        <PointFields
          key={point.id}
          point={point}
          answer={answerOf(typed, point.id)}
          explanation={typed[explanationOf(point)] ?? ''}
          onAnswer={(answer) => setTyped({ ...typed, [point.id]: answer })}
          onExplain={(text) => setTyped({ ...typed, [explanationOf(point)]: text })}
          errorOf={errorOf}
        />
      ));
  return (
    <form className="declaration-points" onSubmit={onSubmit} noValidate>
      {giving.isError && <FaultNotice />}
      {giving.data?.kind === 'refused' && <RefusalNotice refusal={giving.data.refusal} />}
      {given !== undefined && <Notice kind="info" title={texts.done(danishDayOf(given.naeste))} spoken />}
      <p>{texts.giveIntro}</p>
      <h3>{texts.lokalnet}</h3>
      {fieldsOf('lokalnet')}
      <h3>{texts.hjemmearbejde}</h3>
      <YesNoField
        legend={texts.fromHome}
        value={answerOf(typed, 'hjemmearbejde')}
        onChange={(answer) => setTyped({ ...typed, hjemmearbejde: answer })}
        error={errorOf('hjemmearbejde')}
      />
      {typed['hjemmearbejde'] === 'ja' && fieldsOf('hjemmearbejde')}
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={giving.isPending}>
          {giving.isPending ? act.working : texts.submit}
        </button>
      </div>
    </form>
  );
}
