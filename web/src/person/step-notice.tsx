import { useEffect, useRef } from 'react';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import type { Steps } from './use-steps.ts';
import './step-notice.css';

/** What became of the last thing asked from the page, where it is not the answer that is shown: under way, refused, no answer. */
export function StepNotice({ steps }: { readonly steps: Steps }) {
  const { lookup: texts, asOf } = useTexts();
  const { waiting, refused, retry, isTimeRefused } = steps;
  const notice = useRef<HTMLDivElement>(null);
  const went = retry !== undefined || refused !== undefined;
  useEffect(() => {
    // It was asked for from anywhere on the page, and the no is said at the top.
    if (went) notice.current?.scrollIntoView({ block: 'nearest' });
  }, [went]);
  if (waiting === undefined && !went) return null;
  return (
    <div ref={notice} className="step-notice d-print-none">
      {waiting !== undefined && <Busy text={texts.submitting} />}
      {retry !== undefined && <FaultNotice onRetry={retry} />}
      {refused !== undefined && <RefusalNotice refusal={refused.refusal} kind="warning" />}
      {isTimeRefused && <p>{asOf.refused}</p>}
    </div>
  );
}
