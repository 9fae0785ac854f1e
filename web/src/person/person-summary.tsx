import type { Answer } from '../api/index.ts';
import type { Fact } from './model/index.ts';
import { StatusSummary } from './status-summary.tsx';
import { WhereSummary } from './where-summary.tsx';
import { WhoSummary } from './who-summary.tsx';
import './part-title.css';
import './person-summary.css';

interface PersonSummaryProps {
  readonly facts: readonly Fact[];
  readonly answer: Answer;
}

/** Who, where and in what status, at one look. */
export function PersonSummary({ facts, answer }: PersonSummaryProps) {
  return (
    <div className="panel person-summary">
      <WhoSummary facts={facts} answer={answer} />
      <WhereSummary facts={facts} situationer={answer.situationer} />
      <StatusSummary facts={facts} />
    </div>
  );
}
