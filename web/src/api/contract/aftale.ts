// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Omfang } from './anmodning.ts';
import type { EntryId, Instant } from './ground.ts';
import type { Udstedelse } from './tilladelse.ts';

/** Somebody who processes for the customer. */
export interface Databehandler {
  readonly databehandlerId: string;
  readonly navn: string;
  readonly cvr?: string | undefined;
  readonly rolle: 'databehandler' | 'servicebureau';
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** An onward disclosure. */
export interface Videregivelse {
  readonly videregivelseId: string;
  readonly modtager: string;
  readonly hjemmel: string;
  readonly kommerciel: boolean;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** A time during which nothing may be asked. */
export interface Suspension {
  readonly grund: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** Since when a service can be used. */
export interface Etableret {
  readonly tjeneste: string;
  readonly fra: Instant;
}

/** An agreement with all that is recorded under it. */
export interface Aftale {
  readonly kundenr: string;
  readonly aftaleId: string;
  readonly anmodningId?: string | undefined;
  readonly vilkaar?: string | undefined;
  readonly dataansvarlig: string;
  readonly omfang: Omfang;
  /** Purpose to the ids of what it rests on. */
  readonly grundlag: Readonly<Record<string, readonly string[]>>;
  readonly databehandlere: readonly Databehandler[];
  readonly videregivelser: readonly Videregivelse[];
  readonly suspensioner: readonly Suspension[];
  readonly etableret: readonly Etableret[];
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly tilladelser: readonly Udstedelse[];
  /** Its last day, were the customer to give notice today, YYYY-MM-DD. */
  readonly kanOphoere: string;
  /** The customer's own notice. */
  readonly opsigelse?:
    | {
        /** A day, YYYY-MM-DD. */
        readonly modtaget: string;
        readonly af: string;
      }
    | undefined;
}

/** Agreements by customer. */
export interface Aftaler {
  readonly journal: EntryId;
  readonly aftaler: readonly Aftale[];
}

/** The agreement made. */
export interface AftaleOprettet {
  readonly journal: EntryId;
  readonly aftaleId: string;
  readonly kundenr: string;
}

/** The agreement it was done to, and what came of it. */
export interface AftaleDone {
  readonly journal: EntryId;
  readonly aftaleId: string;
  readonly gyldigTil?: string | undefined;
  readonly databehandlerId?: string | undefined;
  readonly videregivelseId?: string | undefined;
}

/** Makes the agreement of a granted application. */
export interface AftaleOpret {
  readonly anmodning: string;
  readonly dataansvarlig?: string | undefined;
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
}

/** The agreements. */
export interface AftaleList {
  readonly kundenr?: string | undefined;
}

/** Changes an agreement. */
export interface AftaleAendr {
  readonly aftale: string;
  readonly dataansvarlig?: string | undefined;
  readonly tjenester?: string | undefined;
  readonly feltgrupper?: string | undefined;
  readonly formaal?: string | undefined;
  readonly geografi?: string | undefined;
  readonly beskyttede?: string | undefined;
  readonly til?: string | undefined;
}

/** Suspends an agreement. */
export interface AftaleSuspender {
  readonly aftale: string;
  readonly grund: string;
}

/** Resumes an agreement. */
export interface AftaleGenoptag {
  readonly aftale: string;
}

/** Closes an agreement. */
export interface AftaleLuk {
  readonly aftale: string;
  readonly grund: string;
  readonly til?: string | undefined;
}

/** Names a processor. */
export interface AftaleTilknyt {
  readonly aftale: string;
  readonly navn: string;
  readonly rolle: string;
  readonly cvr?: string | undefined;
}

/** Releases a processor. */
export interface AftaleFrigoer {
  readonly aftale: string;
  readonly databehandler: string;
}

/** Records an onward disclosure. */
export interface AftaleVideregiv {
  readonly aftale: string;
  readonly modtager: string;
  readonly kommerciel: string;
  readonly hjemmel?: string | undefined;
}

/** Ends an onward disclosure. */
export interface AftaleStands {
  readonly aftale: string;
  readonly videregivelse: string;
}

/** Notice of an agreement. */
export interface AftaleOpsig {
  readonly aftale: string;
  /** A day, YYYY-MM-DD. */
  readonly modtaget?: string | undefined;
}

/** When the agreement ends. */
export interface AftaleOpsagt {
  readonly journal: EntryId;
  readonly aftaleId: string;
  readonly kundenr: string;
  /** A day, YYYY-MM-DD. */
  readonly modtaget: string;
  /** Its last day, YYYY-MM-DD. */
  readonly ophoerer: string;
}
