import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { PATHS } from '../paths.ts';
import { useSession } from '../session/index.ts';
import { WorkContext } from './work-context.ts';

interface Kept {
  readonly who: string | undefined;
  readonly sag: string;
  readonly sagMissing: boolean;
  /** Whether the purpose has not been asked for yet, though none is chosen. */
  readonly unasked: boolean;
  readonly choosing: boolean;
}

/** The pages that look somebody up, and so want a purpose. */
const LOOKUPS: ReadonlySet<string> = new Set([PATHS.lookup, PATHS.dwelling]);

/** Keeps the work at hand in memory, for as long as the same user is signed in. */
export function WorkProvider({ children }: { readonly children: ReactNode }) {
  const { current } = useSession();
  // Behind the lock the work stays what it was.
  const session = 'session' in current ? current.session : undefined;
  const who = session?.bruger.personkode;
  const sagField = useRef<HTMLInputElement>(null);
  const { pathname } = useLocation();
  // Somebody who has signed in is asked for the purpose where somebody is to be looked up, unless the session has one from before.
  const start: Kept = {
    who,
    sag: '',
    sagMissing: false,
    unasked: session !== undefined && session.formaal.length > 0 && session.valgtFormaal === undefined,
    choosing: false,
  };
  const [kept, setKept] = useState(start);
  const now = kept.who === who ? kept : start;
  if (now !== kept) setKept(now);
  const change = (changes: Partial<Kept>) => setKept({ ...now, ...changes });
  const work = {
    sag: now.sag,
    setSag: (sag: string) => change({ sag, sagMissing: false }),
    sagMissing: now.sagMissing,
    sagField,
    demandSag: () => {
      change({ sagMissing: true });
      sagField.current?.focus();
    },
    choosing: now.choosing || (now.unasked && LOOKUPS.has(pathname)),
    setChoosing: (choosing: boolean) => change({ choosing, unasked: false }),
  };
  return <WorkContext value={work}>{children}</WorkContext>;
}
