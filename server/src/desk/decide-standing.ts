import { isRefusal, type Refusal } from '../ground/refusals/index.ts';
import { type Boligforhold, type Caller, decide, type LegalQuestion, type Warrant } from '../rooms/access/index.ts';
import { BOLIGOPSLAG } from '../services/index.ts';
import { adgangOf } from './adgang-of.ts';
import { grantOf } from './grant-of.ts';

/** What a standing lookup is asked for, as far as it is decided by. */
export interface StandingPurpose {
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/**
 * Decides on a standing lookup by the same grant and the same legal questions as the clock's own run of it: when it is set up, with
 * `bolig` undefined since who owns it is not asked yet, and when it is told what its runs came to. Whatever door that is at, it is
 * the web service that standing lookups belong to (S003), and its subscription that is asked for.
 */
export function decideStanding(
  caller: Caller,
  { formaal, sag }: StandingPurpose,
  bolig: Boligforhold | undefined,
  at: string,
  questions: readonly LegalQuestion[] = BOLIGOPSLAG.questions,
): Warrant | Refusal {
  const tilladelse = grantOf(BOLIGOPSLAG, caller, formaal, at);
  if (isRefusal(tilladelse)) return tilladelse;
  const matter = {
    ...{ caller, service: BOLIGOPSLAG.id, tilladelse, formaal, sag, bolig, at, modtager: BOLIGOPSLAG.modtager },
    ...{ adgang: adgangOf('ur'), personnumre: [], reachedFromCase: false, aboutNow: true, currentOnly: true },
  };
  return decide(matter, questions);
}

const OF_CUSTOMER = BOLIGOPSLAG.questions.filter((question) => question.isOfCustomer === true);

/** Why a caller has no part in standing lookups at all: without the service, the subscription or the terms. */
export function reasonAgainstStanding(caller: Caller, formaal: string | undefined, at: string): Refusal | undefined {
  const decision = decideStanding(caller, { formaal, sag: undefined }, undefined, at, OF_CUSTOMER);
  return isRefusal(decision) ? decision : undefined;
}
