import { ActButton, useActDone } from '../act/index.ts';
import type { Standing } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import { reasonTold } from './reason-told.ts';
import { StandingRunTold } from './standing-run-told.tsx';

/** A dwelling that is followed: how often, by which owner, and what its latest runs came to. */
export function StandingCard({ standing }: { readonly standing: Standing }) {
  const { standing: texts } = useTexts();
  const { language } = useLanguage();
  const done = useActDone();
  const { betegnelse, hver, naeste, grund, koersler, loebendeId, spurgt, epost } = standing;
  const isRunning = grund === undefined;
  const nextTold = Date.parse(naeste) > Date.now() ? texts.next(describeInstant(naeste, language)) : texts.due;
  return (
    <article className="panel card">
      <h3 className="panel-title">
        {betegnelse} <span className="badge">{isRunning ? texts.often[hver] : texts.ended}</span>
      </h3>
      <p>
        {texts.owner(spurgt['ejer'] ?? '')} {isRunning ? nextTold : reasonTold(texts.reasons, grund)}{' '}
        {isRunning && epost !== undefined && texts.tells(epost)}
      </p>
      {koersler.length === 0 && <p className="muted">{texts.notYet}</p>}
      {koersler.map((run, place) => (
        <StandingRunTold key={run.koert} run={run} isLatest={place === 0} />
      ))}
      {isRunning && (
        <ActButton
          act="loebende.ophoer"
          input={{ loebende: loebendeId }}
          text={texts.stop(betegnelse)}
          sure={texts.sure}
          onDone={done}
        />
      )}
    </article>
  );
}
