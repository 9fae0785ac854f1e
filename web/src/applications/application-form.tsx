import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type AnmodningValg, doAct } from '../api/index.ts';
import { CheckList, ChoiceField, FaultNotice, RefusalNotice, TextArea, TextField } from '../controls/index.ts';
import { useKept } from '../session/index.ts';
import { nameIn, useLanguage, useTexts } from '../texts/index.ts';
import { BasisFields } from './basis-fields.tsx';
import { LandlordFields } from './landlord-fields.tsx';
import { isLandlordKind, isLandlordOnly, LANDLORD_SCOPE, LANDLORD_SERVICE } from './landlord-scope.ts';
import { EMPTY_APPLICATION, inputOf, keptApplication, missingOf, type TypedApplication } from './typed-application.ts';
import './application-form.css';

/** What applying comes to: until when an answer is expected, and for a new applicant a key. */
export interface Applied {
  readonly forventet: string;
  readonly noegle?: string;
}

interface ApplicationFormProps {
  readonly choices: AnmodningValg;
  /** What kind of customer the applicant is, or is to be. */
  readonly kind: string;
  readonly act: 'anmodning.indsend' | 'anmodning.ansoeg';
  /** What is said beside, by whoever applies. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The fields for it; told what is wrong with which. */
  readonly first?: (errorOf: (field: string) => string | undefined) => ReactNode;
  readonly onDone: (applied: Applied) => void;
}

/** An application for access: what for, what, whose, by which basis, and the terms (Vilkår § 2). */
export function ApplicationForm({ choices, kind, act, beside = {}, first, onDone }: ApplicationFormProps) {
  const { application: texts, groups, ...all } = useTexts();
  const { language } = useLanguage();
  const [kept, setKept] = useKept(keptApplication);
  // A landlord has what the landlord service needs chosen for it, until it asks for other things as well.
  const isPreset = isLandlordKind(kind) && !kept.andet;
  const typed = isPreset ? { ...kept, ...LANDLORD_SCOPE } : kept;
  const setTyped = ({ tjenester, feltgrupper, ...rest }: TypedApplication) =>
    setKept(isPreset && !rest.andet ? { ...kept, ...rest } : { tjenester, feltgrupper, ...rest });
  const recipient = choices.arter.find(({ id }) => id === kind)?.modtager ?? 'offentlig';
  const [tried, setTried] = useState(false);
  const terms = choices.vilkaar.findLast(({ modtager }) => modtager === recipient);
  const sending = useMutation({
    mutationFn: (input: Readonly<Record<string, string>>) => doAct(act, input),
    onSuccess: (outcome) => {
      if (outcome.kind !== 'answered') return;
      setKept(EMPTY_APPLICATION);
      setTried(false);
      onDone(outcome.answer);
    },
  });
  const missing = new Set([...missingOf(typed), ...Object.keys(beside).filter((name) => beside[name]?.trim() === '')]);
  const refusal = sending.data?.kind === 'refused' ? sending.data.refusal : undefined;
  const errorOf = (field: string) => {
    if (tried && missing.has(field)) return isList(typed, field) ? texts.pick : texts.missing;
    if (refusal?.felt !== field) return undefined;
    if (refusal.refused === 'felt-mangler') return texts.missing;
    const { wrongIn } = all.landlordApplication;
    return Object.hasOwn(wrongIn, field) ? nameIn(wrongIn, field) : refusal[language];
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (sending.isPending || missing.size > 0) return;
    sending.mutate({ ...beside, ...inputOf(typed, terms?.id ?? '') });
  };
  const services = choices.tjenester.map((one) => ({ id: one.id, text: `${one.id}: ${one[language]}` }));
  return (
    <form className="panel application-form" onSubmit={onSubmit} noValidate>
      {sending.isError && <FaultNotice />}
      {first?.(errorOf)}
      <h2 className="section-title">{texts.what}</h2>
      <TextArea
        label={texts.opgave}
        value={typed.opgave}
        onChange={(opgave) => setTyped({ ...typed, opgave })}
        error={errorOf('opgave')}
        rows={3}
      />
      <ChoiceField
        label={texts.anvendelse}
        value={typed.anvendelse}
        choices={choices.anvendelser.map((one) => [one.id, one[language]] as const)}
        onChange={(anvendelse) => setTyped({ ...typed, anvendelse })}
      />
      <CheckList
        legend={texts.formaal}
        choices={choices.formaal.map((one) => ({ id: one.id, text: one[language], hint: one.hjemmel }))}
        chosen={typed.formaal}
        onChange={(formaal) => setTyped({ ...typed, formaal })}
        error={errorOf('formaal')}
      />
      <BasisFields choices={choices} recipient={recipient} typed={typed} onChange={setTyped} />
      {isLandlordKind(kind) && (
        <CheckList
          legend={texts.tjenester}
          hint={all.landlordApplication.presetText}
          choices={[{ id: 'andet', text: all.landlordApplication.other }]}
          chosen={typed.andet ? ['andet'] : []}
          onChange={(chosen) => setTyped({ ...typed, andet: chosen.length > 0 })}
        />
      )}
      {!isPreset && (
        <>
          <CheckList
            legend={texts.tjenester}
            choices={services}
            chosen={typed.tjenester}
            onChange={(tjenester) => setTyped({ ...typed, tjenester })}
            error={errorOf('tjenester')}
            className="application-form-columns"
          />
          <CheckList
            legend={texts.feltgrupper}
            choices={choices.feltgrupper.map((id) => ({ id, text: nameIn(groups, id) }))}
            chosen={typed.feltgrupper}
            onChange={(feltgrupper) => setTyped({ ...typed, feltgrupper })}
            error={errorOf('feltgrupper')}
            className="application-form-columns"
          />
        </>
      )}
      <TextField
        label={`${texts.geografi} (${all.act.optional})`}
        hint={texts.geografiHint}
        value={typed.geografi}
        onChange={(geografi) => setTyped({ ...typed, geografi })}
        error={errorOf('geografi')}
        autoComplete="off"
      />
      {typed.tjenester.includes(LANDLORD_SERVICE) && (
        <LandlordFields choices={choices} typed={typed} onChange={setTyped} errorOf={errorOf} />
      )}
      {!isLandlordOnly(typed) && (
        <CheckList
          legend={all.scope.beskyttede}
          choices={[{ id: 'ja', text: texts.beskyttede }]}
          chosen={typed.beskyttede ? ['ja'] : []}
          onChange={(chosen) => setTyped({ ...typed, beskyttede: chosen.length > 0 })}
        />
      )}
      <CheckList
        legend={all.agreements.terms}
        choices={[{ id: 'ja', text: texts.vilkaar(terms?.[language] ?? '') }]}
        chosen={typed.accepted ? ['ja'] : []}
        onChange={(chosen) => setTyped({ ...typed, accepted: chosen.length > 0 })}
        error={errorOf('vilkaar') === undefined ? undefined : texts.accept}
      />
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      <p>{texts.expected(choices.leveringstid)}</p>
      <div className="form-group form-buttons">
        <button type="submit" className="button button-primary" aria-disabled={sending.isPending}>
          {sending.isPending ? texts.sending : texts.send}
        </button>
      </div>
    </form>
  );
}

/** Whether a field is a choice of any among several. */
const isList = (typed: TypedApplication, field: string) =>
  Array.isArray(Reflect.get(typed, field)) || field === 'adgange';
