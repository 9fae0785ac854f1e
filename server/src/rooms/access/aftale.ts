import type { Grundlag } from './behandlingsgrundlag.ts';
import type { Omfang } from './omfang.ts';

/** Something dated: ISO instants, `gyldigTil` is `infinity` while it runs. */
interface Dated {
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** What somebody is who processes for the customer: entrusting it is no disclosure (Vilkår § 9). */
export const DATABEHANDLER_ROLLER = {
  databehandler: { da: 'Databehandler', en: 'Processor' },
  servicebureau: { da: 'Servicebureau', en: 'Service bureau' },
} as const;

/** The role of somebody who processes for the customer. */
export type DatabehandlerRolle = keyof typeof DATABEHANDLER_ROLLER;

/** Says whether a text names such a role. */
export function isDatabehandlerRolle(text: string): text is DatabehandlerRolle {
  return Object.hasOwn(DATABEHANDLER_ROLLER, text);
}

/** Somebody who processes for the customer under its agreement. */
export interface Databehandler extends Dated {
  readonly databehandlerId: string;
  readonly navn: string;
  readonly cvr: string | undefined;
  readonly rolle: DatabehandlerRolle;
}

/** An onward disclosure: to whom, by which statute, and whether commercial (Vilkår §§ 9, 11). */
export interface Videregivelse extends Dated {
  readonly videregivelseId: string;
  readonly modtager: string;
  readonly hjemmel: string;
  readonly kommerciel: boolean;
}

/** A time during which nothing may be asked by an agreement. */
export interface Suspension extends Dated {
  readonly grund: string;
}

/** A customer's own notice: the day it was received, `YYYY-MM-DD`, and who gave or registered it (Vilkår § 17). */
export interface Opsigelse {
  readonly modtaget: string;
  readonly af: string;
}

/** An agreement on access (Vilkår § 17 calls it so), with all that is recorded under it. */
export interface Aftale extends Dated {
  readonly kundenr: string;
  readonly aftaleId: string;
  readonly anmodningId: string | undefined;
  readonly vilkaar: string | undefined;
  readonly dataansvarlig: string;
  readonly omfang: Omfang;
  readonly grundlag: Grundlag;
  readonly databehandlere: readonly Databehandler[];
  readonly videregivelser: readonly Videregivelse[];
  readonly suspensioner: readonly Suspension[];
  readonly opsigelse: Opsigelse | undefined;
  /** Since when each service can be used: payment runs from there (Vilkår § 11). */
  readonly etableret: readonly { readonly tjeneste: string; readonly fra: string }[];
}

/** The suspension that an agreement is under; undefined when it is under none. */
export function openSuspension({ suspensioner }: Pick<Aftale, 'suspensioner'>): Suspension | undefined {
  return suspensioner.find(({ gyldigTil }) => gyldigTil === 'infinity');
}

/** What can be changed of an agreement. */
export type AftaleChange = Pick<Aftale, 'dataansvarlig' | 'omfang' | 'gyldigTil'>;

/** The agreements. */
export interface AftaleBook {
  add(
    aftale: Omit<Aftale, 'databehandlere' | 'videregivelser' | 'suspensioner' | 'etableret' | 'opsigelse'>,
  ): Promise<void>;
  /** The agreement of an id; its row is held until the act is done. */
  find(aftaleId: string): Promise<Aftale | undefined>;
  /** In the order of customer and beginning; `kundenr` and `anmodningId` narrow. */
  list(narrow: {
    readonly kundenr?: string | undefined;
    readonly anmodningId?: string | undefined;
  }): Promise<readonly Aftale[]>;
  change(aftale: Aftale, change: AftaleChange): Promise<void>;
  /** Ends an agreement at an instant, and everything recorded under it. */
  close(aftale: Aftale, at: string): Promise<void>;
  /** Notes the customer's own notice; what it ends, `close` ends. */
  giveNotice(aftale: Aftale, opsigelse: Opsigelse): Promise<void>;
  suspend(aftale: Aftale, grund: string, now: string): Promise<void>;
  resume(aftale: Aftale, now: string): Promise<void>;
  addDatabehandler(aftale: Aftale, databehandler: Omit<Databehandler, 'gyldigTil'>): Promise<void>;
  /** False when the agreement has none of the id that still runs. */
  endDatabehandler(aftale: Aftale, databehandlerId: string, now: string): Promise<boolean>;
  addVideregivelse(aftale: Aftale, videregivelse: Omit<Videregivelse, 'gyldigTil'>): Promise<void>;
  /** False when the agreement has none of the id that still runs. */
  endVideregivelse(aftale: Aftale, videregivelseId: string, now: string): Promise<boolean>;
  /** Notes that access to services is established from an instant; one that was before stays as it was. */
  establish(aftale: Aftale, tjenester: readonly string[], fra: string): Promise<void>;
}
