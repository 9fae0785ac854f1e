/** One measured stretch of load, as the client process is told of it. */
export interface Load {
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  /** What stands in every right answer, and what must not. */
  readonly right: string;
  readonly wrong: string;
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it. Latencies in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers received in all, those before and after the measured seconds too. */
  readonly answers: number;
  /** Answers that were not right, and requests without an answer. */
  readonly failed: number;
  readonly bytesPerAnswer: number;
}
