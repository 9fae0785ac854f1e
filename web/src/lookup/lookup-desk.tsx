import { type KeyboardEvent, useRef, useState } from 'react';
import type { Session } from '../api/index.ts';
import { Fold } from '../controls/index.ts';
import { useAbout } from '../frame/index.ts';
import { type AskedTimes, NOW } from '../person/index.ts';
import { SearchDesk } from '../search/index.ts';
import { makeKept, useKept } from '../session/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { AsOfFields } from './as-of-fields.tsx';
import { DemoNumbers } from './demo-numbers.tsx';
import { fieldOfRefusal } from './field-of-refusal.ts';
import { LookupResult } from './lookup-result.tsx';
import { useLookup } from './use-lookup.ts';

/** What was typed outlasts a lock; what was answered does not. */
const TYPED = makeKept('');
const TIMES = makeKept(NOW);

/** The one field and, below it, what it led to: persons to choose from, or the person. */
export function LookupDesk({ session }: { readonly session: Session }) {
  const { lookup: texts, search: searchTexts } = useTexts();
  const { language } = useLanguage();
  const about = useAbout();
  const [typed, setTyped] = useKept(TYPED);
  const [times, setTimes] = useKept(TIMES);
  const [isHalfADate, setHalfADate] = useState(false);
  const isByNumber = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  // A number leaves the field once it is answered: it then stands masked in the heading. A search stays to come back to.
  const lookup = useLookup(session, () => isByNumber.current && setTyped(''));
  const ask = (personnummer: string, at: AskedTimes) => {
    setTimes({ virkning: at.virkning, registrering: at.registrering });
    lookup.ask(personnummer, at);
  };
  const close = () => {
    lookup.close();
    field.current?.focus();
  };
  const refusal = lookup.outcome?.kind === 'refused' ? lookup.outcome.refusal : undefined;
  const wrong = refusal === undefined ? undefined : fieldOfRefusal(refusal);
  const isPersonShown = lookup.outcome?.kind === 'answered' || lookup.isPending;
  const isIdle = lookup.outcome === undefined && !lookup.isPending && !lookup.isError && typed === '';
  const pressed = (event: KeyboardEvent) => {
    // Escape in a dialogue closes the dialogue.
    if (event.key !== 'Escape' || (event.target instanceof Element && event.target.closest('dialog') !== null)) return;
    close();
  };
  return (
    <>
      <h1 className="page-title" tabIndex={-1}>
        {texts.title}
      </h1>
      <SearchDesk
        session={session}
        typed={typed}
        onType={(text) => {
          setTyped(text);
          // Whoever types on is done with the person on the page.
          if (lookup.outcome !== undefined) lookup.close();
        }}
        field={field}
        isPersonShown={isPersonShown}
        numberError={wrong === 'number' ? refusal?.[language] : undefined}
        isPending={lookup.isPending}
        onUnfinished={() => setHalfADate(true)}
        onLookUp={(number, from) => {
          if (lookup.isPending) return;
          isByNumber.current = from === 'number';
          ask(number, times);
        }}
      >
        <Fold title={texts.asOf} open={times.virkning !== '' || times.registrering !== '' || wrong === 'times'}>
          <AsOfFields
            times={times}
            onTimes={(at) => {
              setTimes(at);
              setHalfADate(false);
            }}
            error={isHalfADate ? texts.badDate : wrong === 'times' ? refusal?.[language] : undefined}
          />
        </Fold>
      </SearchDesk>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from wherever the focus is on the person's page. */}
      <div onKeyDown={pressed}>
        <LookupResult session={session} lookup={{ ...lookup, close }} onAsk={ask} />
      </div>
      {isIdle && (
        <p className="muted">
          {session.tjenester.includes('soeg') && searchTexts.asYouType} {texts.nobodyText}
        </p>
      )}
      {isIdle && about?.demoPersons !== undefined && (
        <DemoNumbers persons={about.demoPersons} onChoose={(number) => ask(number, times)} />
      )}
    </>
  );
}
