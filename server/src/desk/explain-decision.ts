import { type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  type Caller,
  decide,
  type Formaal,
  findFormaal,
  findTilladelse,
  isWarrant,
  KUNDE_ARTER,
  type LegalAnswer,
  type LegalQuestion,
  type Matter,
} from '../rooms/access/index.ts';
import { findService } from '../services/index.ts';
import { type ToldGrant, type ToldService, tellGrant, tellService } from './tell-grant.ts';

/** A question without anybody in it: which service, what for, in which case. */
export interface Tried {
  /** The service's name as the caller wrote it. */
  readonly service: string;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  /** Whether more is asked for than what is in force. */
  readonly history: boolean;
}

/** A legal question with its answer. */
export interface AnsweredQuestion extends Pick<LegalQuestion, 'number' | 'source' | 'da' | 'en'> {
  readonly answer: LegalAnswer['answer'];
  /** Why that is the answer. */
  readonly why: Pick<LegalAnswer, 'da' | 'en'>;
}

/** A decision, explained. */
export interface ExplainedDecision {
  readonly service: ToldService;
  /** What a lookup would be refused with; undefined: it would be made. */
  readonly refusal: Refusal | undefined;
  /** The purpose a lookup would be registered with. */
  readonly purpose: Formaal | undefined;
  /** The grant that decides, as far as it is about the service; undefined: none in force gives it. */
  readonly grant: ToldGrant | undefined;
  /** Every legal question in the order they are put. The first no is the refusal. */
  readonly questions: readonly AnsweredQuestion[];
}

/**
 * Explains how a question would be decided for a caller at an instant, ISO: by the same grant and the same questions as a
 * lookup, and without looking anybody up. The refusal is for a service that does not exist.
 */
export function explainDecision(caller: Caller, tried: Tried, at: string): ExplainedDecision | Refusal {
  const service = findService(tried.service);
  if (service === undefined) return refuse('tjeneste-ukendt');
  const formaal = tried.formaal ?? caller.session?.formaal;
  const tilladelse = findTilladelse(caller, service.id, formaal, at);
  const told = tellService(service);
  if (tilladelse === undefined) {
    const refusal = refuse('tjeneste-ikke-tilladt');
    return { service: told, refusal, purpose: findFormaal(formaal ?? ''), grant: undefined, questions: [] };
  }
  const matter: Matter = {
    ...{ caller, service: service.id, modtager: service.modtager, tilladelse, formaal, sag: tried.sag, at },
    // Nobody is named, and so nobody is reached from anybody; whether that matters is for the questions to say.
    ...{ personnumre: [], reachedFromCase: false, aboutNow: true, currentOnly: !tried.history },
  };
  const decision = decide(matter, service.questions);
  return {
    service: told,
    refusal: isWarrant(decision) ? undefined : decision,
    purpose: findFormaal(formaal ?? tilladelse.formaalStandard),
    grant: tellGrant(tilladelse, service.modtager ?? KUNDE_ARTER[caller.kunde.art], [service]),
    questions: service.questions.map((question) => {
      const { number, source, da, en } = question;
      const { answer, ...why } = question.decide(matter);
      return { number, source, da, en, answer, why: { da: why.da, en: why.en } };
    }),
  };
}
