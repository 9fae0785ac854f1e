import { nameIn, useTexts } from '../../texts/index.ts';
import { describeTime } from '../../times/index.ts';
import { HoldsText } from '../holds-text.tsx';
import { firstDayOf, type TimelineRow } from '../model/index.ts';
import { OriginFold } from '../origin-fold.tsx';
import { ProtectedMark } from '../protected-mark.tsx';
import { TimelineText } from './timeline-text.tsx';

interface TimelineItemProps {
  readonly row: TimelineRow;
  readonly isProtected: boolean;
  readonly onDay: (day: string) => void;
}

/** Vilkår § 9: the marking follows name and address, the earlier ones too. */
const MARKED = ['navn', 'adresse'];

/** One row: when it held, what it says, whether it holds, and where it comes from. */
export function TimelineItem({ row, isProtected, onDay }: TimelineItemProps) {
  const texts = useTexts();
  const { fact, holds } = row;
  const day = firstDayOf(row);
  const { kinds } = texts.timeline;
  // A group of several kinds of fact does not say which one this is.
  const name = fact.kind in kinds ? nameIn(kinds, fact.kind) : nameIn(texts.groups, fact.group);
  const isTimed = holds.fra !== undefined || holds.til !== undefined;
  return (
    <li className={`timeline-row timeline-row-${fact.standing}`}>
      <div className="timeline-row-when">
        {isTimed ? <HoldsText holds={holds} /> : <p className="muted">{texts.timeline.noTimes}</p>}
      </div>
      <div className="timeline-row-what">
        <p className="timeline-row-kind">
          {name} <span className="timeline-row-standing">{texts.timeline.standings[fact.standing]}</span>{' '}
          {isProtected && MARKED.includes(fact.group) && <ProtectedMark />}
        </p>
        <TimelineText row={row} />
        <div className="timeline-row-more d-print-none">
          <OriginFold about={name} origins={fact.origin === undefined ? [] : [fact.origin]} />
          {day !== undefined && (fact.standing === 'past' || fact.standing === 'current') && (
            <button
              type="button"
              className="function-link"
              aria-label={`${texts.timeline.showDay}: ${describeTime(day, texts.time)}, ${name}`}
              onClick={() => onDay(day)}
            >
              {texts.timeline.showDay}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
