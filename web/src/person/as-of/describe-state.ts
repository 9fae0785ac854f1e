import type { Texts } from '../../texts/index.ts';
import { describeTime } from '../../times/index.ts';
import { type AskedTimes, isNow } from '../asked.ts';

/** The state of the register that is shown, in a sentence. */
export function describeState(times: AskedTimes, { asOf: texts, time }: Texts): string {
  if (isNow(times)) return texts.now;
  const [virkning = '', registrering = ''] = [times.virkning, times.registrering].map((day) => describeTime(day, time));
  if (times.registrering === '') return texts.virkningOnly(virkning);
  return times.virkning === '' ? texts.registreringOnly(registrering) : texts.both(virkning, registrering);
}
