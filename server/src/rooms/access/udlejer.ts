import { parseCvrNummer, parsePersonnummer } from '../../ground/personnummer/index.ts';
import { inForce } from './bruger.ts';
import { isVilkaarOf } from './vilkaar.ts';

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

/** Terms of use that a customer has accepted, by their version (rooms/access/vilkaar.ts), from when it did. */
export interface Vilkaarsaccept {
  readonly version: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** What the landlord service asks of a customer beside a grant. */
export interface Udlejerforhold {
  readonly ejernumre: readonly Ejernummer[];
  readonly abonnementer: readonly Abonnement[];
  readonly vilkaar: readonly Vilkaarsaccept[];
}

/** Whether a customer subscribes to a way in at an instant; to any of them where it is asked by none of them. */
export function subscribesTo(
  { abonnementer }: Pick<Udlejerforhold, 'abonnementer'>,
  adgang: Adgang | undefined,
  at: string,
): boolean {
  return abonnementer.some((one) => (adgang === undefined || one.adgang === adgang) && inForce(one, at));
}

/** Whether the number of an owner is tied to a customer at an instant. */
export function hasEjernummer(
  { ejernumre }: Pick<Udlejerforhold, 'ejernumre'>,
  nummer: string | undefined,
  at: string,
): boolean {
  return ejernumre.some((one) => one.nummer === nummer && inForce(one, at));
}

/** Whether a customer stands by the version of the terms for private companies that applies, at an instant (S003). */
export function acceptsVilkaar({ vilkaar }: Pick<Udlejerforhold, 'vilkaar'>, at: string): boolean {
  return vilkaar.some((one) => isVilkaarOf(one.version, 'privat') && inForce(one, at));
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

/** Accepted terms as they are listed. */
export interface ListedVilkaarsaccept extends Vilkaarsaccept {
  readonly kundenr: string;
  /** What shows it: the application, or who accepted them. */
  readonly dokumentation: string;
}

/** The numbers of owners that are tied to customers, the subscriptions of customers, and the terms they accepted. */
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
  /** False when the customer stands by the version already. */
  addVilkaarsaccept(accept: Omit<ListedVilkaarsaccept, 'gyldigTil'>): Promise<boolean>;
  /** Ends an acceptance; false when there is none. */
  endVilkaarsaccept(kundenr: string, version: string, now: string): Promise<boolean>;
  /** Those that hold and those that have ended, by customer and beginning. */
  listVilkaarsaccepter(kundenr: string | undefined): Promise<readonly ListedVilkaarsaccept[]>;
}
