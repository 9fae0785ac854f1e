import { useState } from 'react';
import { ActButton, ActListShown, useActDone } from '../act/index.ts';
import type { Standing } from '../api/index.ts';
import { FirstRows, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { FollowMany } from './follow-many.tsx';
import { StandingCard } from './standing-card.tsx';

/** The dwellings that are followed, each with what moved since last time. */
export function StandingLookups({ formaal }: { readonly formaal: string | undefined }) {
  const { standing: texts } = useTexts();
  return (
    <section className="dwelling-standing" aria-label={texts.title}>
      <h2 className="section-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      <ActListShown act="loebende.list" refusedAs="info">
        {({ loebende }) => (
          <>
            <FollowMany formaal={formaal} />
            {loebende.length === 0 ? <p className="muted">{texts.none}</p> : <Followed all={loebende} />}
          </>
        )}
      </ActListShown>
    </section>
  );
}

/** Those that are followed, found by address or owner where they are many. */
function Followed({ all }: { readonly all: readonly Standing[] }) {
  const { standing: texts } = useTexts();
  const done = useActDone();
  const [sought, setSought] = useState('');
  const found = all.filter((one) => isFound(one, sought));
  const running = found.filter(({ grund }) => grund === undefined);
  return (
    <>
      {all.length > 1 && (
        <div className="dwelling-find d-print-none">
          <TextField label={texts.find} value={sought} onChange={setSought} autoComplete="off" />
          <p role="status">{texts.found(found.length, all.length)}</p>
          {running.length > 1 && (
            <ActButton
              act="loebende.ophoer-flere"
              input={{ loebende: running.map(({ loebendeId }) => loebendeId).join('\n') }}
              text={texts.stopAll(running.length)}
              sure={texts.sureAll(running.length)}
              onDone={done}
            />
          )}
        </div>
      )}
      <FirstRows rows={found}>
        {(rows) => rows.map((one) => <StandingCard key={one.loebendeId} standing={one} />)}
      </FirstRows>
    </>
  );
}

const isFound = ({ betegnelse, spurgt }: Standing, sought: string) =>
  `${betegnelse} ${spurgt['ejer']}`.toLowerCase().includes(sought.trim().toLowerCase());
