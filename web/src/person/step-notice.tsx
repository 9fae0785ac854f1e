import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import type { Steps } from './use-steps.ts';

/** What became of the last thing asked from the page, where it is not the answer that is shown: under way, refused, no answer. */
export function StepNotice({ steps }: { readonly steps: Steps }) {
  const { lookup: texts, asOf } = useTexts();
  const { waiting, refused, retry, isTimeRefused } = steps;
  return (
    <>
      {waiting !== undefined && <Busy text={texts.submitting} />}
      {retry !== undefined && <FaultNotice onRetry={retry} />}
      {refused !== undefined && <RefusalNotice refusal={refused.refusal} kind="warning" />}
      {isTimeRefused && <p>{asOf.refused}</p>}
    </>
  );
}
