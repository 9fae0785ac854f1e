import { useId, useRef } from 'react';
import { TextField } from '../../controls/index.ts';
import { useTexts } from '../../texts/index.ts';
import { dayNumberOf, dayOfNumber, describeTime } from '../../times/index.ts';
import { AsOfMarks } from './as-of-marks.tsx';
import type { DayRange } from './as-of-range.ts';
import { useDraftDay } from './use-draft-day.ts';
import './as-of-axis.css';

interface AsOfAxisProps {
  readonly label: string;
  readonly hint: string;
  /** What the slider goes over, up to today. */
  readonly range: DayRange;
  /** Whether a day to come can be asked about. */
  readonly mayCome?: boolean;
  /** Days on which something changed, to be seen below the slider. */
  readonly marks?: readonly string[];
  /** The day asked about; empty means now. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** One of the two times, by a slider and by a date. The lookup is made when the slider is let go of. */
export function AsOfAxis({ label, hint, range, mayCome = false, marks = [], day, onDay }: AsOfAxisProps) {
  const { asOf: texts, time } = useTexts();
  const id = useId();
  const held = useRef(false);
  const { draft, isOutside, change, settle } = useDraftDay({ day, today: range.max, mayCome, onDay });
  const shown = isOutside || dayNumberOf(draft) === undefined ? range.max : draft;
  const letGo = (value: string) => {
    if (!held.current) return;
    held.current = false;
    settle(dayOfNumber(Number(value)));
  };
  return (
    <form
      className="as-of-axis"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        settle(draft);
      }}
    >
      <TextField
        label={label}
        hint={hint}
        type="date"
        autoComplete="off"
        value={draft}
        onChange={(text) => change(text)}
        error={isOutside ? texts.outside(describeTime(range.max, time) ?? '') : undefined}
      />
      <label className="sr-only" htmlFor={id}>
        {texts.slider(label)}
      </label>
      <input
        id={id}
        className="as-of-axis-slider"
        type="range"
        min={dayNumberOf(range.min)}
        max={dayNumberOf(range.max)}
        value={dayNumberOf(shown)}
        aria-valuetext={draft === '' ? texts.nowShort : describeTime(shown, time)}
        onPointerDown={() => {
          held.current = true;
        }}
        onPointerUp={(event) => letGo(event.currentTarget.value)}
        onPointerCancel={(event) => letGo(event.currentTarget.value)}
        onChange={(event) => change(dayOfNumber(Number(event.target.value)), held.current)}
      />
      <AsOfMarks range={range} marks={marks} />
      <p className="as-of-axis-ends muted" aria-hidden="true">
        <span>{range.min.slice(0, 4)}</span>
        <span>{texts.nowShort}</span>
      </p>
    </form>
  );
}
