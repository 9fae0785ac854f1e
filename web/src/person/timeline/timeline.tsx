import { useEffect, useId, useRef, useState } from 'react';
import { Busy } from '../../controls/index.ts';
import { useTexts } from '../../texts/index.ts';
import { groupsIn, type TimelineRow } from '../model/index.ts';
import { TimelineFilter } from './timeline-filter.tsx';
import { TimelineItem } from './timeline-item.tsx';
import './timeline.css';

interface TimelineProps {
  /** Undefined until the history has been asked for. */
  readonly rows: readonly TimelineRow[] | undefined;
  readonly isWaiting: boolean;
  readonly isProtected: boolean;
  /** Asks for the history: a lookup of its own. Undefined for those who may have current data only. */
  readonly onAsk: (() => void) | undefined;
  /** Shows the person as of the first day of a row. */
  readonly onDay: (day: string) => void;
}

/** A life in rows, one per address, name, civil status and whatever else has a past. */
export function Timeline({ rows, isWaiting, isProtected, onAsk, onDay }: TimelineProps) {
  const { timeline: texts } = useTexts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = rows !== undefined;
  const wasHere = useRef(isHere);
  useEffect(() => {
    // The button that was pressed is gone: whoever cannot see that goes on here.
    if (isHere && !wasHere.current) heading.current?.focus();
    wasHere.current = isHere;
  }, [isHere]);
  const [group, setGroup] = useState<string>();
  const chosen = (rows ?? []).filter(({ fact }) => group === undefined || fact.group === group);
  return (
    <section className={`panel timeline${rows === undefined ? ' d-print-none' : ''}`} aria-labelledby={id}>
      <h3 ref={heading} className="panel-title" id={id} tabIndex={-1}>
        {texts.title}
      </h3>
      {rows === undefined && onAsk === undefined && <p>{texts.notForPrivate}</p>}
      {rows === undefined && onAsk !== undefined && (
        <>
          <p>{texts.notAsked}</p>
          {isWaiting ? (
            <Busy text={texts.waiting} />
          ) : (
            <button type="button" className="button button-secondary" onClick={onAsk}>
              {texts.ask}
            </button>
          )}
        </>
      )}
      {rows?.length === 0 && <p>{texts.empty}</p>}
      {rows !== undefined && rows.length > 0 && (
        <>
          <TimelineFilter groups={groupsIn(rows)} chosen={group} onChoose={setGroup} />
          <ol className="timeline-rows no-max-width">
            {chosen.map((row) => (
              <TimelineItem key={row.fact.id} row={row} isProtected={isProtected} onDay={onDay} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
