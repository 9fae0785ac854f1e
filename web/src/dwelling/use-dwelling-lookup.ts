import { useMutation } from '@tanstack/react-query';
import { type DwellingAnswer, lookUpDwelling, type Outcome, type Session } from '../api/index.ts';
import { useWork } from '../work/index.ts';
import type { TypedDwelling } from './typed-dwelling.ts';

/** The lookup that is shown, and what can be done with it. */
export interface DwellingLookup {
  readonly asked: TypedDwelling | undefined;
  readonly outcome: Outcome<DwellingAnswer> | undefined;
  readonly isPending: boolean;
  readonly isError: boolean;
  /** Looks up; points out a missing case instead where the grant demands one. False when it did. */
  readonly ask: (typed: TypedDwelling) => boolean;
  readonly close: () => void;
}

/** One lookup at a time, in memory only. The files are asked for with it, so that they cost nothing of their own. */
export function useDwellingLookup(session: Session): DwellingLookup {
  const { sag, demandSag } = useWork();
  const looking = useMutation({
    mutationFn: ({ ejer, place, fra }: TypedDwelling) =>
      lookUpDwelling({
        ejer,
        ...(place?.adresseId === undefined ? { husnummerId: place?.husnummerId } : { adresseId: place.adresseId }),
        fra: fra || undefined,
        formaal: session.valgtFormaal,
        sag: sag.trim() || undefined,
        filer: 'ja',
      }),
  });
  return {
    asked: looking.variables,
    outcome: looking.data,
    isPending: looking.isPending,
    isError: looking.isError,
    ask(typed) {
      const isCaseMissing = session.kraevSag && sag.trim() === '';
      if (isCaseMissing) demandSag();
      else looking.mutate(typed);
      return !isCaseMissing;
    },
    close: looking.reset,
  };
}
