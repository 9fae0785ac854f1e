import { useTexts } from '../texts/index.ts';
import { describeTime } from '../times/index.ts';

interface DayToldProps {
  /** `YYYY-MM-DD`, unknown parts zeros. */
  readonly day: string | undefined;
  readonly isUncertain: boolean;
}

/** A day in words, no more precise and no surer than it is known. */
export function DayTold({ day, isUncertain }: DayToldProps) {
  const { dwelling: texts, time } = useTexts();
  const told = day === undefined ? undefined : describeTime(day, time);
  if (told === undefined) return texts.noDate;
  return isUncertain ? texts.uncertain(told) : told;
}
