import type { Session } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { type AskedTimes, PersonPage } from '../person/index.ts';
import { useTexts } from '../texts/index.ts';
import { fieldOfRefusal } from './field-of-refusal.ts';
import { useCatalogue } from './use-catalogue.ts';
import type { Lookup } from './use-lookup.ts';

interface LookupResultProps {
  readonly session: Session;
  readonly lookup: Lookup;
  readonly onAsk: (personnummer: string, times: AskedTimes) => void;
}

/** What a lookup led to: nothing yet, on its way, a fault, a refusal, or a person. */
export function LookupResult({ session, lookup, onAsk }: LookupResultProps) {
  const { lookup: texts, loading } = useTexts();
  const catalogue = useCatalogue();
  const { asked, outcome, isPending, isError } = lookup;
  if (isPending) return <Busy text={texts.submitting} />;
  if (isError && asked !== undefined) return <FaultNotice onRetry={() => onAsk(asked.personnummer, asked)} />;
  if (outcome === undefined || asked === undefined) return null;
  if (outcome.kind === 'refused') {
    if (fieldOfRefusal(outcome.refusal) !== undefined) return null;
    const found = outcome.refusal.refused !== 'person-ikke-fundet';
    return <RefusalNotice refusal={outcome.refusal} kind={found ? 'error' : 'warning'} />;
  }
  if (catalogue.state === 'failed') return <FaultNotice onRetry={catalogue.retry} />;
  if (catalogue.state === 'loading') return <Busy text={loading} />;
  return (
    <PersonPage
      key={outcome.answer.journal.id}
      answer={outcome.answer}
      asked={asked}
      catalogue={catalogue.catalogue}
      session={session}
      onClose={lookup.close}
    />
  );
}
