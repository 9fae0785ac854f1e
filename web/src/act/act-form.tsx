import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { type ActAnswer, type ActId, doAct } from '../api/index.ts';
import { Busy, FaultNotice, Notice, RefusalNotice, useOpenFold } from '../controls/index.ts';
import { isOverLock, useOverLock } from '../session/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { ActFieldInput } from './act-field-input.tsx';
import { EncryptFields, FILE_PASSWORD_MIN } from './encrypt-fields.tsx';
import { findAct, useActs } from './use-acts.ts';
import { type Reckoned, useReckoned } from './use-reckoned.ts';

/** What a form of an act is told. */
export interface ActFormProps<Id extends ActId> {
  readonly act: Id;
  /** What the page says itself, and does not ask for. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Fields that the page demands, though the act can do without. */
  readonly demands?: readonly string[];
  /** What the fields begin with. */
  readonly initial?: Readonly<Record<string, string>>;
  /** What can be chosen for a field, value and text, where the page knows it. */
  readonly offers?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** Fields that the page works out from others where the user leaves them empty. */
  readonly reckoned?: Readonly<Record<string, Reckoned>>;
  /** Says that the act gives a file with its answer, and offers to have it encrypted. */
  readonly givesFile?: boolean;
  /** What is said before it is done; with it the button is pressed twice. */
  readonly sure?: string;
  /** Told of what the act came to, when it was done. */
  readonly onDone?: (answer: ActAnswer<Id>) => void;
  /** What is said when it is done; the fields are then empty again. */
  readonly done?: (answer: ActAnswer<Id>) => ReactNode;
  /** The text of the button; the name of the act when none is given. */
  readonly submit?: string;
}

/** Which form it is, and to what: what was typed into it comes back to no other. */
const nameOf = (act: ActId, fixed: Readonly<Record<string, string>> = {}) => JSON.stringify([act, fixed]);

/** Whether a lock has kept something of the form of an act. */
export const isActTyped = (act: ActId, fixed?: Readonly<Record<string, string>>) => isOverLock(nameOf(act, fixed));

/**
 * The form of an administrative act, made from its fields; nothing for a user who may not do it. What is typed is still there
 * when the session has been locked and opened again, but for secrets.
 */
export function ActForm<Id extends ActId>({
  act: id,
  fixed = {},
  demands = [],
  initial = {},
  offers = {},
  reckoned = {},
  givesFile = false,
  sure,
  onDone,
  done,
  submit,
}: ActFormProps<Id>) {
  const { act: texts, loading, cancel } = useTexts();
  const { language } = useLanguage();
  const acts = useActs();
  const act = findAct(acts, id);
  const isSecret = (navn: string) => act?.felter.some((field) => field.navn === navn && field.secret === true) ?? true;
  const [changed, setChanged] = useOverLock(nameOf(id, fixed), isSecret);
  const typed = changed ?? initial;
  const [tried, setTried] = useState(false);
  // Nobody's but the recipient's: it is forgotten with the page, and by a lock.
  const [password, setPassword] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const { unreadable, complete } = useReckoned(reckoned);
  const doing = useMutation({
    mutationFn: async (input: Readonly<Record<string, string>>) => {
      const whole = await complete(input);
      return whole && doAct(id, whole);
    },
    onMutate: () => setAsked(false),
    onSuccess: (outcome) => {
      if (outcome?.kind !== 'answered') return;
      setChanged(undefined);
      setTried(false);
      onDone?.(outcome.answer);
    },
  });
  // Where it was folded away, what was typed would seem to be lost.
  const openFold = useOpenFold();
  const isBack = isActTyped(id, fixed);
  useEffect(() => {
    if (isBack) openFold();
  }, [isBack, openFold]);
  if (acts === undefined) return <Busy text={loading} />;
  if (act === undefined) return <Notice kind="info" title={texts.notYours} />;
  const fields = act.felter
    .filter(({ navn }) => !Object.hasOwn(fixed, navn))
    .map((field) => (demands.includes(field.navn) ? { ...field, required: true } : field))
    .map((field) => (Object.hasOwn(reckoned, field.navn) ? { ...field, required: false } : field));
  const missing = (navn: string) =>
    fields.some((field) => field.navn === navn && field.required === true) && !typed[navn]?.trim();
  const isTooShort = password !== undefined && password.length < FILE_PASSWORD_MIN;
  const refusal = doing.data?.kind === 'refused' ? doing.data.refusal : undefined;
  const errorOf = (navn: string) => {
    if (tried && missing(navn)) return texts.missing;
    if (refusal?.felt !== navn) return unreadable[navn];
    return refusal.refused === 'felt-mangler' ? texts.missing : refusal[language];
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (doing.isPending || isTooShort || fields.some(({ navn }) => missing(navn))) return;
    if (sure !== undefined && !isAsked) setAsked(true);
    else doing.mutate({ ...typed, ...fixed, ...(password === undefined ? {} : { krypter: password }) });
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
          onChange={(text) => setChanged({ ...typed, [field.navn]: text })}
          error={errorOf(field.navn)}
          offered={offers[field.navn]}
        />
      ))}
      {givesFile && (
        <EncryptFields
          password={password}
          onChange={setPassword}
          tooShort={tried && isTooShort}
          about={act[language]}
        />
      )}
      {isAsked && <p role="alert">{sure}</p>}
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={doing.isPending}>
          {doing.isPending ? texts.working : (submit ?? act[language])}
        </button>
        {isAsked && (
          <button type="button" className="function-link" onClick={() => setAsked(false)}>
            {cancel}
          </button>
        )}
      </div>
    </form>
  );
}
