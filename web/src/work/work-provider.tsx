import { type ReactNode, useRef, useState } from 'react';
import { useSession } from '../session/index.ts';
import { WorkContext } from './work-context.ts';

interface Kept {
  readonly who: string | undefined;
  readonly sag: string;
  readonly sagMissing: boolean;
  readonly choosing: boolean;
}

/** Keeps the work at hand in memory, for as long as the same user is signed in. */
export function WorkProvider({ children }: { readonly children: ReactNode }) {
  const { current } = useSession();
  // Behind the lock the work stays what it was.
  const session = 'session' in current ? current.session : undefined;
  const who = session?.bruger.personkode;
  const sagField = useRef<HTMLInputElement>(null);
  // Somebody who has just signed in is asked for the purpose, unless the session has one from before.
  const start: Kept = {
    who,
    sag: '',
    sagMissing: false,
    choosing: session !== undefined && session.formaal.length > 0 && session.valgtFormaal === undefined,
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
    choosing: now.choosing,
    setChoosing: (choosing: boolean) => change({ choosing }),
  };
  return <WorkContext value={work}>{children}</WorkContext>;
}
