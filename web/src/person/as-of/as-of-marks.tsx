import { dayNumberOf } from '../../times/index.ts';
import type { DayRange } from './as-of-range.ts';
import './as-of-marks.css';

interface AsOfMarksProps {
  readonly range: DayRange;
  readonly marks: readonly string[];
}

/** Days on which something changed, below a slider. For the eye only: the timeline tells them in words. */
export function AsOfMarks({ range, marks }: AsOfMarksProps) {
  const [first = 0, last = 0] = [range.min, range.max].map(dayNumberOf);
  const within = marks.flatMap((day) => {
    const number = dayNumberOf(day);
    return number === undefined || number < first || number > last
      ? []
      : [{ day, share: (number - first) / Math.max(1, last - first) }];
  });
  return (
    <div className="as-of-marks" aria-hidden="true">
      {within.map(({ day, share }) => (
        <span key={day} className="as-of-marks-mark" style={{ left: `${share * 100}%` }} />
      ))}
    </div>
  );
}
