import type { Session } from '../api/index.ts';
import { useAbout } from '../frame/index.ts';
import { type AskedTimes, NOW } from '../person/index.ts';
import { makeKept, useKept } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { DemoNumbers } from './demo-numbers.tsx';
import { LookupResult } from './lookup-result.tsx';
import { NumberForm } from './number-form.tsx';
import { useLookup } from './use-lookup.ts';

/** What was typed outlasts a lock; what was answered does not. */
const TYPED = makeKept('');
const TIMES = makeKept(NOW);

/** The form and, below it, what it led to. */
export function LookupDesk({ session }: { readonly session: Session }) {
  const { lookup: texts } = useTexts();
  const about = useAbout();
  const [typed, setTyped] = useKept(TYPED);
  const [times, setTimes] = useKept(TIMES);
  // The number leaves the field once it is answered: it then stands masked in the heading.
  const lookup = useLookup(session, () => setTyped(''));
  const ask = (personnummer: string, at: AskedTimes) => {
    setTimes({ virkning: at.virkning, registrering: at.registrering });
    lookup.ask(personnummer, at);
  };
  const refusal = lookup.outcome?.kind === 'refused' ? lookup.outcome.refusal : undefined;
  const idle = lookup.outcome === undefined && !lookup.isPending && !lookup.isError;
  return (
    <>
      <NumberForm
        typed={typed}
        onType={setTyped}
        times={times}
        onTimes={setTimes}
        onAsk={ask}
        refusal={refusal}
        isPending={lookup.isPending}
      />
      <LookupResult session={session} lookup={lookup} onAsk={ask} />
      {idle && <p className="muted">{texts.nobodyText}</p>}
      {idle && about?.demoPersons !== undefined && (
        <DemoNumbers persons={about.demoPersons} onChoose={(number) => ask(number, times)} />
      )}
    </>
  );
}
