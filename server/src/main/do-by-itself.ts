import { userInfo } from 'node:os';
import type { House } from './house.ts';

/**
 * Does an act that nobody asks for: its time has come. It is the act of the operator of the machine, by the door `ur`, the clock
 * (docs/reference/journal.md). Throws when it is refused.
 */
export async function doByItself(house: House, act: string): Promise<void> {
  const approach = {
    ...{ doer: 'ur', kilde: 'lokal' },
    credentials: { kind: 'maskine', osUser: userInfo().username },
  } as const;
  const outcome = await house.desk.perform({ approach, act, input: {} });
  if (outcome.kind === 'refused') throw new Error(`${act} was refused: ${outcome.refusal.refused}`);
}
