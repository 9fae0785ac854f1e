// expect: TS2740 nobody is found before the matter is decided
import type { DeskParts } from '../../../server/src/desk/index.ts';
import type { Moments } from '../../../server/src/rooms/register/index.ts';

/** A look into the register with an empty permit. */
export function peek({ register }: DeskParts, personnummer: string, moments: Moments): Promise<unknown> {
  return register.findPerson({}, personnummer, moments);
}
