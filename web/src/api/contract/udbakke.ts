// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** A letter; the link in it is told by an act of its own. */
export interface Brev {
  readonly brevId: EntryId;
  readonly kundenr: string;
  /** The user it is about. */
  readonly personkode?: string | undefined;
  /** An e-mail address; without one it is read on the page. */
  readonly til?: string | undefined;
  readonly emne: string;
  readonly tekst: string;
  readonly lavet: Instant;
  readonly sendt?: Instant | undefined;
  /** Why it could not be sent so far. */
  readonly fejl?: string | undefined;
  /** Whether its link still opens something and can be seen. */
  readonly harLink: boolean;
}

/** The letters of the own institution, the newest first. */
export interface UdbakkeList {
  readonly kundenr?: string | undefined;
}

/** The letters. */
export interface UdbakkeListTold {
  readonly journal: EntryId;
  readonly breve: readonly Brev[];
}

/** Shows the link of a letter that has not been sent. */
export interface UdbakkeVis {
  readonly brev: string;
}

/** The link. */
export interface UdbakkeVisTold {
  readonly journal: EntryId;
  readonly brev: string;
  /** The path of the link, to be put behind the address of the pages. */
  readonly link: string;
}
