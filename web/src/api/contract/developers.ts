// Made from contracts/openapi by `npm run contract`; change the contract, not this file.

/** A request that works as it stands. */
export interface DemoRequest {
  /** The demo user whose request it is. */
  readonly personkode: string;
  readonly door: 'web' | 'gctp' | 'rest';
  /** What to paste into a shell. */
  readonly command: string;
}

/** What developers are told of a demo system. */
export interface Developers {
  /** The address of each door. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly requests: readonly DemoRequest[];
  /** The personkode the demo certificate belongs to. */
  readonly certificateUser: string;
  /** The names of the files to fetch. */
  readonly certificates: readonly string[];
}
