import type { StandingRun } from '../api/index.ts';
import { ProtectedMark } from '../person/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import { DayTold } from './day-told.tsx';
import { homeOf } from './home-of.ts';
import { reasonTold } from './reason-told.ts';

interface StandingRunToldProps {
  readonly run: StandingRun;
  readonly isLatest: boolean;
}

/** What a run came to: who moved in or out since the one before. The marking follows the name (Vilkår § 9). */
export function StandingRunTold({ run, isLatest }: StandingRunToldProps) {
  const { standing: texts, dwelling } = useTexts();
  const { language } = useLanguage();
  const { koert, udfald, foerste, beboere, aendringer, rettelser, udeladt } = run;
  const isQuiet = aendringer.length + rettelser + udeladt === 0;
  return (
    <div>
      <h4 className="card-title">
        {describeInstant(koert, language)} {isLatest && <span className="muted">{texts.latest}</span>}
      </h4>
      {udfald !== 'leveret' && <p>{reasonTold(texts.reasons, udfald)}</p>}
      {udfald === 'leveret' && isQuiet && (
        <p className="muted">{foerste ? texts.first(String(beboere)) : texts.quiet(String(beboere))}</p>
      )}
      {aendringer.length > 0 && (
        <ul>
          {aendringer.map((moved, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing tells two stays apart, and rows keep no state.
            <li key={place}>
              {moved.hvad === 'ind' ? texts.movedIn : texts.movedOut}: {homeOf(moved)}{' '}
              <strong lang="da">{moved.adresseringsnavn ?? dwelling.noName}</strong>{' '}
              {moved.beskyttet && <ProtectedMark />}{' '}
              {moved.hvad === 'ind' ? (
                <DayTold day={moved.tilflyttet} isUncertain={moved.tilflyttetUsikker} />
              ) : (
                <DayTold day={moved.fraflyttet} isUncertain={moved.fraflyttetUsikker} />
              )}
            </li>
          ))}
        </ul>
      )}
      {aendringer.some(({ beskyttet }) => beskyttet) && <p>{dwelling.protectedText}</p>}
      {rettelser > 0 && <p>{texts.corrected(String(rettelser))}</p>}
      {udeladt > 0 && <p className="muted">{texts.leftOut(String(udeladt))}</p>}
    </div>
  );
}
