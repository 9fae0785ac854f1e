import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Caller, findTilladelse, type Tilladelse } from '../rooms/access/index.ts';
import type { Service } from '../services/index.ts';

/** The grant in force by which a caller has a service, or the refusal of who has none. `at` is an ISO instant. */
export function grantOf(
  service: Service,
  caller: Caller,
  formaal: string | undefined,
  at: string,
): Tilladelse | Refusal {
  const tilladelse = findTilladelse(caller, service.id, formaal, at);
  if (tilladelse !== undefined) return tilladelse;
  // Where having the service is the first of some controls, the entry names it by its number as it does the others.
  const unsaid = service.questions.find((question) => question.isAboutGrant === true)?.number;
  const beyondNeed = caller.behov?.tjenester?.includes(service.id) === false;
  return refuse('tjeneste-ikke-tilladt', {
    ...(unsaid === undefined ? {} : { unsaid }),
    ...(beyondNeed ? { aside: "beyond the user's need (Vilkår § 3)" } : {}),
  });
}
