import { useTexts } from '../texts/index.ts';
import { describeTime } from './describe-time.ts';
import './time-text.css';

interface TimeTextProps {
  /** The time as it was delivered. */
  readonly time: string;
  readonly uncertain?: boolean;
  /** Puts the words into a sentence, e.g. "since …". */
  readonly within?: (words: string) => string;
}

/** A delivered time in words, marked where it is uncertain. Nothing where none was delivered. */
export function TimeText({ time, uncertain = false, within = (words) => words }: TimeTextProps) {
  const texts = useTexts();
  const words = describeTime(time, texts.time);
  if (words === undefined) return null;
  return (
    <span className="time-text">
      {within(words)}
      {uncertain && (
        <>
          {' '}
          <span className="time-text-uncertain">({texts.time.uncertain})</span>
        </>
      )}
    </span>
  );
}
