import { parseCvrNummer, parsePersonnummer } from '../../ground/personnummer/index.ts';

/** On what a number of an owner is a customer's to use: its own, or by leave of the owner it administers for. */
export const EJERNUMMER_GRUNDLAG = {
  egen: { da: 'Kundens eget', en: "The customer's own" },
  fuldmagt: { da: 'Fuldmagt fra ejeren', en: 'Leave of the owner' },
} as const satisfies Record<string, { readonly da: string; readonly en: string }>;

/** On what a number of an owner is a customer's to use. */
export type EjernummerGrundlag = keyof typeof EJERNUMMER_GRUNDLAG;

/** A CVR number or personnummer that the register of owners knows an owner of the customer's dwellings by (S003). */
export interface Ejernummer {
  readonly nummer: string;
  readonly grundlag: EjernummerGrundlag;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** The ways into the landlord service, each with its own subscription (S003). */
export const ADGANGE = {
  cprweb: { da: 'CPRWeb', en: 'CPRWeb' },
  'cpr-services': { da: 'CPR Services', en: 'CPR Services' },
} as const satisfies Record<string, { readonly da: string; readonly en: string }>;

/** A way in. */
export type Adgang = keyof typeof ADGANGE;

/** A subscription to a way in. */
export interface Abonnement {
  readonly adgang: Adgang;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** What the landlord service asks of a customer beside a grant. */
export interface Udlejerforhold {
  readonly ejernumre: readonly Ejernummer[];
  readonly abonnementer: readonly Abonnement[];
}

/** Whether a text can be the number of an owner: a CVR number, or a personnummer. */
export function isEjernummer(text: string): boolean {
  return parseCvrNummer(text).ok || parsePersonnummer(text).ok;
}

/** Whether a text names a way in. */
export function isAdgang(text: string): text is Adgang {
  return Object.hasOwn(ADGANGE, text);
}

/** Whether a text names what a number is a customer's by. */
export function isEjernummerGrundlag(text: string): text is EjernummerGrundlag {
  return Object.hasOwn(EJERNUMMER_GRUNDLAG, text);
}

/** A number of an owner as it is listed. */
export interface ListedEjernummer extends Ejernummer {
  readonly kundenr: string;
  readonly ejernummerId: string;
  readonly dokumentation: string;
}

/** A subscription as it is listed. */
export interface ListedAbonnement extends Abonnement {
  readonly kundenr: string;
}

/** The numbers of owners that are tied to customers, and the subscriptions of customers. */
export interface UdlejerBook {
  /** False when the customer has the number already. */
  addEjernummer(ejernummer: Omit<ListedEjernummer, 'gyldigTil'>): Promise<boolean>;
  /** Ends a tie; false when it does not run. */
  endEjernummer(kundenr: string, nummer: string, now: string): Promise<boolean>;
  /** Those that run and those that have ended, by customer and beginning. */
  listEjernumre(kundenr: string | undefined): Promise<readonly ListedEjernummer[]>;
  /** False when the customer has the subscription already. */
  addAbonnement(abonnement: Omit<ListedAbonnement, 'gyldigTil'>): Promise<boolean>;
  /** Ends a subscription; false when it does not run. */
  endAbonnement(kundenr: string, adgang: Adgang, now: string): Promise<boolean>;
  /** Those that run and those that have ended, by customer and beginning. */
  listAbonnementer(kundenr: string | undefined): Promise<readonly ListedAbonnement[]>;
}
