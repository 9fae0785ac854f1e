import type { Omfang } from '../api/index.ts';

/** A scope as the input of an act says it. */
export function inputOfScope({ tjenester, feltgrupper, formaal, geografi, beskyttede }: Omfang) {
  return {
    tjenester: tjenester.join(','),
    feltgrupper: feltgrupper.join(','),
    formaal: formaal.join(','),
    geografi: geografi?.join(',') ?? 'alle',
    beskyttede: beskyttede ? 'ja' : 'nej',
  };
}
