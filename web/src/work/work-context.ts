import { createContext, type RefObject, useContext } from 'react';

/** The work at hand: the case, and whether its purpose is being chosen. */
export interface Work {
  readonly sag: string;
  readonly setSag: (sag: string) => void;
  /** A lookup was tried without the case that the grant demands. */
  readonly sagMissing: boolean;
  readonly sagField: RefObject<HTMLInputElement | null>;
  /** Points out that the case is missing. */
  readonly demandSag: () => void;
  readonly choosing: boolean;
  readonly setChoosing: (choosing: boolean) => void;
}

/** Carries the work at hand to the header and the pages. */
export const WorkContext = createContext<Work | undefined>(undefined);

/** The work at hand. */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === undefined) throw new Error('defect: no work provider above');
  return work;
}
