import type { Refusal } from '../ground/refusals/index.ts';

/** What the desk does for the acts on standing lookups, which see neither the legal questions nor the register. */
export interface StandingDesk {
  /**
   * Why a lookup for this purpose and case would be refused to the actor whoever owns the dwelling: by the service, the
   * subscription, the terms, the purpose. Undefined where nothing speaks against it.
   */
  reasonAgainst(purpose: {
    readonly formaal: string | undefined;
    readonly sag: string | undefined;
  }): Refusal | undefined;
  /** The standing lookups of the actor's customer with their latest runs; whom that names, the entry of the act names. */
  list(): Promise<readonly object[] | Refusal>;
}
