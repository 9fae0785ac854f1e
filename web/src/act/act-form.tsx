import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ActAnswer, type ActId, doAct, type Refusal } from '../api/index.ts';
import { Busy, FaultNotice, Notice, RefusalNotice } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { ActFieldInput } from './act-field-input.tsx';
import { findAct, useActs } from './use-acts.ts';

/** What a form of an act is told. */
export interface ActFormProps<Id extends ActId> {
  readonly act: Id;
  /** What the page says itself, and does not ask for. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Fields that the page demands, though the act can do without. */
  readonly demands?: readonly string[];
  /** What the fields begin with. */
  readonly initial?: Readonly<Record<string, string>>;
  /** Told of what the act came to, when it was done. */
  readonly onDone?: (answer: ActAnswer<Id>) => void;
  /** What is said when it is done; the fields are then empty again. */
  readonly done?: (answer: ActAnswer<Id>) => ReactNode;
  /** The text of the button; the name of the act when none is given. */
  readonly submit?: string;
}

/** The form of an administrative act, made from its fields; nothing for a user who may not do it. */
export function ActForm<Id extends ActId>({
  act: id,
  fixed = {},
  demands = [],
  initial = {},
  onDone,
  done,
  submit,
}: ActFormProps<Id>) {
  const { act: texts, loading } = useTexts();
  const { language } = useLanguage();
  const acts = useActs();
  const [typed, setTyped] = useState(initial);
  const [tried, setTried] = useState(false);
  const doing = useMutation({
    mutationFn: (input: Readonly<Record<string, string>>) => doAct(id, input),
    onSuccess: (outcome) => {
      if (outcome.kind !== 'answered') return;
      setTyped(initial);
      setTried(false);
      onDone?.(outcome.answer);
    },
  });
  if (acts === undefined) return <Busy text={loading} />;
  const act = findAct(acts, id);
  if (act === undefined) return <Notice kind="info" title={texts.notYours} />;
  const fields = act.felter
    .filter(({ navn }) => !Object.hasOwn(fixed, navn))
    .map((field) => (demands.includes(field.navn) ? { ...field, required: true } : field));
  const missing = (navn: string) =>
    fields.some((field) => field.navn === navn && field.required === true) && !typed[navn]?.trim();
  const refusal = doing.data?.kind === 'refused' ? doing.data.refusal : undefined;
  const errorOf = (navn: string) => {
    if (tried && missing(navn)) return texts.missing;
    return refusal?.felt === navn ? errorText(refusal, texts) : undefined;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (doing.isPending || fields.some(({ navn }) => missing(navn))) return;
    doing.mutate({ ...typed, ...fixed });
  };
  return (
    <form className="panel" onSubmit={onSubmit} noValidate>
      {doing.isError && <FaultNotice />}
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {doing.data?.kind === 'answered' && done !== undefined && <output>{done(doing.data.answer)}</output>}
      {fields.map((field) => (
        <ActFieldInput
          key={field.navn}
          field={field}
          value={typed[field.navn] ?? ''}
          onChange={(text) => setTyped({ ...typed, [field.navn]: text })}
          error={errorOf(field.navn)}
        />
      ))}
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={doing.isPending}>
          {doing.isPending ? texts.working : (submit ?? act[language])}
        </button>
      </div>
    </form>
  );
}

function errorText(
  { refused }: Refusal,
  texts: { readonly wrong: string; readonly missing: string; readonly taken: string; readonly unknown: string },
): string {
  switch (refused) {
    case 'felt-mangler':
      return texts.missing;
    case 'findes-allerede':
      return texts.taken;
    case 'findes-ikke':
      return texts.unknown;
    default:
      return texts.wrong;
  }
}
