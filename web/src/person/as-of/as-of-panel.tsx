import { useRef } from 'react';
import { Fold, Icon } from '../../controls/index.ts';
import { useTexts } from '../../texts/index.ts';
import { type AskedTimes, isNow, NOW } from '../asked.ts';
import { AsOfAxis } from './as-of-axis.tsx';
import type { DayRange } from './as-of-range.ts';
import { describeState } from './describe-state.ts';
import './as-of-panel.css';

interface AsOfPanelProps {
  /** The times asked about. */
  readonly times: AskedTimes;
  readonly virkning: DayRange;
  readonly registrering: DayRange;
  /** Days on which something about the person changed, as far as that has been asked. */
  readonly changes: readonly string[];
  readonly onTimes: (times: AskedTimes) => void;
}

/** Which state of the register is shown, in a sentence; the way to another, and back to now. */
export function AsOfPanel({ times, virkning, registrering, changes, onTimes }: AsOfPanelProps) {
  const texts = useTexts();
  const said = useRef<HTMLParagraphElement>(null);
  const past = !isNow(times);
  const backToNow = () => {
    // The button goes with the state it leads away from; the sentence stays.
    said.current?.focus();
    onTimes(NOW);
  };
  return (
    <section className={`as-of-panel${past ? ' as-of-panel-past' : ''}`} aria-label={texts.asOf.title}>
      <div className="as-of-panel-said">
        <p ref={said} role="status" tabIndex={-1}>
          {past && <Icon name="warning" />} {describeState(times, texts)}
        </p>
        {past && (
          <button type="button" className="button button-primary d-print-none" onClick={backToNow}>
            {texts.asOf.backToNow}
          </button>
        )}
      </div>
      <Fold title={texts.asOf.other} open={past}>
        <p className="muted">{texts.asOf.note}</p>
        <div className="as-of-panel-axes">
          <AsOfAxis
            label={texts.asOf.virkning}
            hint={texts.asOf.virkningHint}
            range={virkning}
            mayCome
            marks={changes}
            day={times.virkning}
            onDay={(day) => onTimes({ ...times, virkning: day })}
          />
          <AsOfAxis
            label={texts.asOf.registrering}
            hint={texts.asOf.registreringHint}
            range={registrering}
            day={times.registrering}
            onDay={(day) => onTimes({ ...times, registrering: day })}
          />
        </div>
      </Fold>
    </section>
  );
}
