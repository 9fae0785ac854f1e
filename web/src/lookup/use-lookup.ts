import { useMutation } from '@tanstack/react-query';
import { type Answer, lookUp, type Outcome, type Session } from '../api/index.ts';
import type { Asked, AskedTimes } from '../person/index.ts';
import { useWork } from '../work/index.ts';

/** The lookup that is shown, and what can be done with it. */
export interface Lookup {
  readonly asked: Asked | undefined;
  readonly outcome: Outcome<Answer> | undefined;
  readonly isPending: boolean;
  readonly isError: boolean;
  /** Looks a number up; points out a missing case instead where the grant demands one. */
  readonly ask: (personnummer: string, times: AskedTimes) => void;
  /** Takes the person off the screen and out of memory. */
  readonly close: () => void;
}

/** One lookup at a time, in memory only: the next one takes the place of the last, and nothing is kept of either. */
export function useLookup(session: Session, onAnswered: () => void): Lookup {
  const { sag, demandSag } = useWork();
  const looking = useMutation({
    mutationFn: ({ personnummer, sag: reference, virkning, registrering }: Asked) =>
      lookUp({
        personnummer,
        sag: reference || undefined,
        formaal: session.valgtFormaal,
        virkning: virkning || undefined,
        registrering: registrering || undefined,
      }),
    onSuccess: (outcome) => outcome.kind === 'answered' && onAnswered(),
  });
  const ask = (personnummer: string, { virkning, registrering }: AskedTimes) => {
    if (session.kraevSag && sag.trim() === '') demandSag();
    else looking.mutate({ personnummer, sag: sag.trim(), virkning, registrering });
  };
  return {
    asked: looking.variables,
    outcome: looking.data,
    isPending: looking.isPending,
    isError: looking.isError,
    ask,
    close: looking.reset,
  };
}
