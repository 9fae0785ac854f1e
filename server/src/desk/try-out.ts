import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { Approach } from './ask.ts';
import { type ExplainedDecision, explainDecision, type Tried } from './explain-decision.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { type Known, record } from './record.ts';

/** Somebody wants to know what a lookup would come to, before making it. */
export type TryOut = Approach & Tried;

/** What trying out comes to. */
export type TryOutOutcome =
  | { readonly kind: 'tried'; readonly explained: ExplainedDecision; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/**
 * Tries a question out: steps 1 and 3 of the path, explained, with nobody asked about and the register left alone. The entry
 * says just that: `hvad-maa-jeg`, no person, no field, free of charge.
 */
export async function tryOut(parts: DeskParts, tried: TryOut): Promise<TryOutOutcome> {
  const { service: tjeneste, formaal, sag, history } = tried;
  const known: Known = {
    approach: tried,
    tjeneste: 'hvad-maa-jeg',
    spurgt: history ? { tjeneste, historik: 'ja' } : { tjeneste },
    asOf: parts.present(parts.clock.now()),
    ...{ formaal, sag },
  };
  try {
    const at = known.asOf.registrering;
    const identified = await identify(parts, tried, at);
    if ('refusal' in identified) {
      const { refusal, known: caller, claimed } = identified;
      return { kind: 'refused', refusal, receipt: await record(parts, { ...known, caller, claimed, refusal }) };
    }
    const { caller } = identified;
    const explained = explainDecision(caller, tried, at);
    if ('refused' in explained) {
      return {
        kind: 'refused',
        refusal: explained,
        receipt: await record(parts, { ...known, caller, refusal: explained }),
      };
    }
    const bemaerkning = verdictOn(explained);
    return { kind: 'tried', explained, receipt: await record(parts, { ...known, caller, bemaerkning }) };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

function verdictOn({ refusal }: ExplainedDecision): string {
  if (refusal === undefined) return 'would be asked';
  const { refused, question } = refusal;
  return `would be refused: ${question === undefined ? refused : `${refused}:${question.number}`}`;
}
