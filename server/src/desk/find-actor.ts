import { type Act, type Actor, findAct } from '../acts/index.ts';
import { type Refusal, type RefusalCode, refuse } from '../ground/refusals/index.ts';
import { type Caller, hvervOf, OPERATOER_KUNDENR, reachesAll } from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';

/** Who does an act, and which; or why not, and whatever is known of who it was. */
export type Acting =
  | { readonly act: Act; readonly actor: Actor; readonly caller: Caller | undefined }
  | { readonly refusal: Refusal; readonly caller: Caller | undefined; readonly claimed?: string | undefined };

/** Somebody without a session, or whose session has ended: to an act that is open to everybody this is nobody. */
const NOBODY: ReadonlySet<RefusalCode> = new Set(['ukendt-kalder', 'session-udloebet']);

/** Who does an act that is open to everybody: holds no office, and reaches what belongs to nobody yet. */
const STRANGER: Actor = { personkode: undefined, kunde: undefined, hverv: new Set(), reach: OPERATOER_KUNDENR };

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
    if (act?.open === true && NOBODY.has(identified.refusal.refused)) {
      return { act, actor: STRANGER, caller: undefined };
    }
    return { refusal: identified.refusal, caller: identified.known, claimed: identified.claimed };
  }
  const { caller } = identified;
  if (act === undefined) return { refusal: refuse('handling-ukendt'), caller };
  const hverv = hvervOf(caller, now);
  const holding = act.by.filter((one) => hverv.has(one));
  if (act.open === true && holding.length === 0) return { act, actor: STRANGER, caller };
  if (holding.length === 0) return { refusal: refuse('handling-ikke-tilladt'), caller };
  const reach = holding.some(reachesAll) ? 'alle' : caller.kunde.kundenr;
  return { act, actor: { personkode: caller.bruger.personkode, kunde: caller.kunde, hverv, reach }, caller };
}
