import { type Act, type Actor, findAct } from '../acts/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Caller, hvervOf, reachesAll } from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';

/** Who does an act, and which; or why not, and whatever is known of who it was. */
export type Acting =
  | { readonly act: Act; readonly actor: Actor; readonly caller: Caller | undefined }
  | { readonly refusal: Refusal; readonly caller: Caller | undefined; readonly claimed?: string | undefined };

/** Identifies who asks for an act and decides by office whether they may. Unknown callers come first, then unknown acts. */
export async function findActor(parts: DeskParts, approach: Approach, id: string, now: string): Promise<Acting> {
  const act = findAct(id);
  if (approach.credentials.kind === 'maskine') {
    if (act === undefined) return { refusal: refuse('handling-ukendt'), caller: undefined };
    const actor = { personkode: undefined, kunde: undefined, hverv: new Set(act.by), reach: 'alle' };
    return { act, actor, caller: undefined };
  }
  const identified = await identify(parts, approach, now);
  if ('refusal' in identified) {
    return { refusal: identified.refusal, caller: identified.known, claimed: identified.claimed };
  }
  const { caller } = identified;
  if (act === undefined) return { refusal: refuse('handling-ukendt'), caller };
  const hverv = hvervOf(caller, now);
  const holding = act.by.filter((one) => hverv.has(one));
  if (holding.length === 0) return { refusal: refuse('handling-ikke-tilladt'), caller };
  const reach = holding.some(reachesAll) ? 'alle' : caller.kunde.kundenr;
  return { act, actor: { personkode: caller.bruger.personkode, kunde: caller.kunde, hverv, reach }, caller };
}
