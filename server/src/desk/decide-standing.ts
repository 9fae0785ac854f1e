import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Boligforhold, type Caller, decide, findTilladelse, type Warrant } from '../rooms/access/index.ts';
import { findService } from '../services/index.ts';
import { adgangOf } from './adgang-of.ts';

/** What a standing lookup is asked for, as far as it is decided by. */
export interface StandingPurpose {
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/** The questions about the customer alone: a way in that it subscribes to, and the terms. */
const OF_CUSTOMER: ReadonlySet<string> = new Set(['10', '13']);

/** The service that standing lookups ask. */
export const STANDING_SERVICE = 'BOLIGOPSLAG';

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
): Warrant | Refusal {
  return decideBy(caller, formaal, sag, bolig, at, () => true);
}

/** Why a caller has no part in standing lookups at all: without the service, the subscription or the terms. */
export function reasonAgainstStanding(caller: Caller, formaal: string | undefined, at: string): Refusal | undefined {
  const decision = decideBy(caller, formaal, undefined, undefined, at, (number) => OF_CUSTOMER.has(number));
  return 'refused' in decision ? decision : undefined;
}

function decideBy(
  caller: Caller,
  formaal: string | undefined,
  sag: string | undefined,
  bolig: Boligforhold | undefined,
  at: string,
  isPut: (number: string) => boolean,
): Warrant | Refusal {
  const service = findService(STANDING_SERVICE);
  const tilladelse = findTilladelse(caller, STANDING_SERVICE, formaal, at);
  if (service === undefined || tilladelse === undefined) return refuse('tjeneste-ikke-tilladt', { unsaid: '10' });
  const matter = {
    ...{ caller, service: service.id, tilladelse, formaal, sag, bolig, at, modtager: service.modtager },
    ...{ adgang: adgangOf('ur'), personnumre: [], reachedFromCase: false, aboutNow: true, currentOnly: true },
  };
  return decide(
    matter,
    service.questions.filter(({ number }) => isPut(number)),
  );
}
