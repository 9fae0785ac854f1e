/** What each step of the path costs, as the steps process tells it: microseconds per lookup. */
export interface StepCosts {
  readonly target: 'json' | 'gctp';
  /** Lookups under way at once. */
  readonly concurrency: number;
  readonly perSecond: number;
  readonly steps: Readonly<Record<string, number>>;
}
