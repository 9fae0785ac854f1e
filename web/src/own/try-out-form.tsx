import { useMutation } from '@tanstack/react-query';
import { type Access, tryOut } from '../api/index.ts';
import { Busy, ChoiceField, FaultNotice, RefusalNotice, TextField } from '../controls/index.ts';
import { makeKept, useKept } from '../session/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { DecisionTold } from './decision-told.tsx';

/** What was chosen outlasts a lock; what was answered does not. */
const SERVICE = makeKept('');
const PURPOSE = makeKept('');
const CASE = makeKept('');
const HISTORY = makeKept(false);

/** Tries a question out: service, purpose and case, and nobody in it; below it the decision, question by question. */
export function TryOutForm({ access }: { readonly access: Access }) {
  const { tryOut: texts } = useTexts();
  const { language } = useLanguage();
  const granted = access.grants[0]?.services[0]?.id ?? access.services[0]?.id ?? '';
  const [chosen, setService] = useKept(SERVICE);
  const [formaal, setFormaal] = useKept(PURPOSE);
  const [sag, setSag] = useKept(CASE);
  const [history, setHistory] = useKept(HISTORY);
  const trying = useMutation({ mutationFn: tryOut, gcTime: 0 });
  const tjeneste = chosen || granted;
  // An answer stands for the question above it: whoever changes the question is done with it.
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      trying.reset();
    };
  return (
    <section className="panel try-out">
      <h2 className="panel-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (trying.isPending) return;
          trying.mutate({
            tjeneste,
            formaal: formaal || undefined,
            sag: sag.trim() || undefined,
            historik: history ? 'ja' : undefined,
          });
        }}
      >
        <div className="try-out-fields">
          <ChoiceField
            label={texts.service}
            value={tjeneste}
            choices={access.services.map((service) => [service.id, `${service.id}: ${service[language]}`])}
            onChange={changing(setService)}
          />
          <ChoiceField
            label={texts.purpose}
            value={formaal}
            choices={[
              ['', texts.noPurpose] as const,
              ...access.purposes.map((purpose) => [purpose.id, purpose[language]] as const),
            ]}
            onChange={changing(setFormaal)}
          />
          <TextField label={texts.case} value={sag} onChange={changing(setSag)} autoComplete="off" />
        </div>
        <div className="form-group-checkbox">
          <input
            type="checkbox"
            className="form-checkbox"
            id="try-out-history"
            checked={history}
            onChange={({ target }) => changing(setHistory)(target.checked)}
          />
          <label htmlFor="try-out-history">{texts.history}</label>
        </div>
        <button type="submit" className="button button-primary" aria-disabled={trying.isPending}>
          {texts.submit}
        </button>
      </form>
      {trying.isPending && <Busy text={texts.waiting} />}
      {trying.isError && <FaultNotice />}
      {trying.data?.kind === 'refused' && <RefusalNotice refusal={trying.data.refusal} />}
      {trying.data?.kind === 'answered' && <DecisionTold decision={trying.data.answer} />}
    </section>
  );
}
