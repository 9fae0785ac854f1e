import type { DwellingChoices, Session } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useKept } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { DwellingForm } from './dwelling-form.tsx';
import { DwellingResult } from './dwelling-result.tsx';
import { FollowDwelling } from './follow-dwelling.tsx';
import { LastSearches } from './last-searches.tsx';
import { keptDwelling, keptSearches, remember, type TypedDwelling } from './typed-dwelling.ts';
import { useDwellingLookup } from './use-dwelling-lookup.ts';

interface DwellingDeskProps {
  readonly session: Session;
  readonly choices: DwellingChoices;
}

/** The form, and below it what it led to. A refusal or a fault leaves everything typed where it is. */
export function DwellingDesk({ session, choices }: DwellingDeskProps) {
  const { dwelling: texts } = useTexts();
  const [kept, setTyped] = useKept(keptDwelling);
  const [searches, setSearches] = useKept(keptSearches);
  const lookup = useDwellingLookup(session);
  const only = choices.ejernumre.length === 1 ? choices.ejernumre[0]?.nummer : undefined;
  const typed = kept.ejer === '' && only !== undefined ? { ...kept, ejer: only } : kept;
  const ask = (asked: TypedDwelling) => {
    setTyped(asked);
    if (!lookup.isPending && lookup.ask(asked)) setSearches(remember(searches, asked));
  };
  const { outcome, asked } = lookup;
  const refusal = outcome?.kind === 'refused' ? outcome.refusal : undefined;
  return (
    <>
      <DwellingForm
        choices={choices}
        typed={typed}
        onType={(next) => {
          setTyped(next);
          // An answer stands for the question above it: whoever changes the question is done with it.
          lookup.close();
        }}
        wrong={refusal?.felt}
        isPending={lookup.isPending}
        onAsk={ask}
      />
      {lookup.isPending && <Busy text={texts.waiting} />}
      {lookup.isError && <FaultNotice onRetry={() => ask(typed)} />}
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {(refusal !== undefined || lookup.isError) && <p className="muted">{texts.notKept}</p>}
      {outcome?.kind === 'answered' && asked?.place !== undefined && (
        <DwellingResult answer={outcome.answer} place={asked.place}>
          <FollowDwelling asked={asked} formaal={session.valgtFormaal} />
        </DwellingResult>
      )}
      <LastSearches searches={searches} onAgain={ask} />
    </>
  );
}
