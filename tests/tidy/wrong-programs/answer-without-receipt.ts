// expect: TS2322 no trace, no answer
import type { Disclosure, Outcome, Service } from '../../../server/src/desk/index.ts';

/** An answer that nobody journalled. */
export function answer(service: Service, disclosure: Disclosure): Outcome {
  return { kind: 'answer', service, disclosure };
}
