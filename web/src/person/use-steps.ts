import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Answer, lookUp, type Refusal, type Session } from '../api/index.ts';
import { useWork } from '../work/index.ts';
import type { Asked, AskedTimes, Step } from './asked.ts';

/** What is in force, and no more. */
const NOTHING_MORE = { historik: false, oprindelse: false };

/** The lookup whose answer is shown, and those of the persons it was reached by, the first one first. */
interface Shown {
  readonly step: Step;
  readonly answer: Answer;
  readonly trail: readonly Step[];
}

/** The lookups made from the page of a person. Each is an entry of its own in the journal. */
export interface Steps {
  readonly shown: Shown;
  /** The lookup that is under way. */
  readonly waiting: Step | undefined;
  readonly refused: { readonly step: Step; readonly refusal: Refusal } | undefined;
  /** The times in question: those asked about last, whatever that came to. */
  readonly times: AskedTimes;
  /** The last thing asked was another time, and it was refused: what is shown is not what was asked for. */
  readonly isTimeRefused: boolean;
  /** Makes the lookup again that came to nothing because the server gave no answer. */
  readonly retry: (() => void) | undefined;
  readonly toPerson: (personnummer: string) => void;
  /** To the person this one was reached from. */
  readonly back: (() => void) | undefined;
  readonly toTimes: (times: AskedTimes) => void;
  readonly withHistory: () => void;
  readonly withOrigins: () => void;
}

/**
 * The lookups that lead on from a first answer: to a relative, to another time, to the history. One at a time and in
 * memory only, and the answer shown stays until the next is there. Where the grant demands a case, nothing is asked
 * before it is named.
 */
export function useSteps(first: { readonly asked: Asked; readonly answer: Answer }, session: Session): Steps {
  const { sag, demandSag } = useWork();
  const [shown, setShown] = useState<Shown>(() => ({
    step: { ...first.asked, ...NOTHING_MORE, fra: undefined },
    answer: first.answer,
    trail: [],
  }));
  const latest = useRef<object>(undefined);
  const looking = useMutation({
    mutationFn: ({ step }: { readonly step: Step; readonly trail: readonly Step[] }) =>
      lookUp({
        ...step,
        sag: step.sag || undefined,
        formaal: session.valgtFormaal,
        virkning: step.virkning || undefined,
        registrering: step.registrering || undefined,
        historik: step.historik || undefined,
        oprindelse: step.oprindelse || undefined,
      }),
    onMutate: (asked) => {
      latest.current = asked;
    },
    onSuccess: (outcome, asked) => {
      // An answer that comes after a later question is not what is asked for any more.
      if (outcome.kind === 'answered' && latest.current === asked) setShown({ ...asked, answer: outcome.answer });
    },
  });
  const ask = (step: Omit<Step, 'sag'>, trail = shown.trail) => {
    if (session.kraevSag && sag.trim() === '') demandSag();
    else looking.mutate({ step: { ...step, sag: sag.trim() }, trail });
  };
  const { step, answer, trail } = shown;
  const { variables, data } = looking;
  const last = trail.at(-1);
  const { virkning, registrering } = step;
  const refused = data?.kind === 'refused' && variables ? { step: variables.step, refusal: data.refusal } : undefined;
  const waiting = looking.isPending ? variables?.step : undefined;
  const tried = waiting ?? refused?.step;
  // A step to somebody else, or back, says nothing of the times here; what is under way is not to be lost by the next wish.
  const times = tried !== undefined && tried.personnummer === step.personnummer ? tried : step;
  const { historik, oprindelse } = waiting !== undefined && waiting === times ? waiting : step;
  const here = { ...step, virkning: times.virkning, registrering: times.registrering, historik, oprindelse };
  return {
    shown,
    times: { virkning: times.virkning, registrering: times.registrering },
    isTimeRefused: refused !== undefined && times === refused.step && !isSameTimes(times, step),
    waiting,
    refused,
    retry: looking.isError && variables ? () => looking.mutate(variables) : undefined,
    toPerson: (personnummer) =>
      ask({ personnummer, virkning, registrering, ...NOTHING_MORE, fra: answer.journal.id }, [...trail, step]),
    back: last && (() => ask({ ...last, ...NOTHING_MORE }, trail.slice(0, -1))),
    toTimes: (others) => ask({ ...here, virkning: others.virkning, registrering: others.registrering }),
    withHistory: () => ask({ ...here, historik: true }),
    withOrigins: () => ask({ ...here, oprindelse: true }),
  };
}

const isSameTimes = (a: AskedTimes, b: AskedTimes) => a.virkning === b.virkning && a.registrering === b.registrering;
