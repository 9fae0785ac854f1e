import type { Kendeordspolitik } from './password-rules.ts';

/** What a customer demands of its users when they sign on, beside the rules for everybody. */
export interface Kundekrav {
  readonly kendeordspolitik: Kendeordspolitik;
  /** Whether CPR Services and the customer's systems answer only to its listed source addresses (cpr-services.md § 13). */
  readonly kildeadresseKraevet: boolean;
}
