import type { Kunde } from './kunde.ts';

/** The answer to a point: whether the rule is kept, and why or how; a no is always explained. */
export interface ErklaeringSvar {
  readonly punkt: string;
  readonly ja: boolean;
  readonly forklaring: string | undefined;
}

/** The security officer's declaration on local network and home workstations (Vilkår §§ 6-7), as it was given. */
export interface Erklaering {
  readonly erklaeringId: string;
  readonly kundenr: string;
  /** When it was given, ISO instant. */
  readonly afgivet: string;
  /** The personkode of the officer who gave it, and the name at the time. */
  readonly afgivetAf: string;
  readonly navn: string;
  /** The version of the terms it is about. */
  readonly vilkaar: string;
  /** Whether anybody works from home; where nobody does, § 7 is not asked about. */
  readonly hjemmearbejde: boolean;
  readonly svar: readonly ErklaeringSvar[];
}

/** How a customer stands with its duties of Vilkår §§ 3, 6 and 7. */
export interface Stand {
  readonly kunde: Kunde;
  readonly sikkerhedsansvarlig: { readonly personkode: string; readonly navn: string } | undefined;
  /** The last one given. */
  readonly erklaering: Erklaering | undefined;
  readonly medarbejdere: number;
  /** How many of them lack training, or knowledge of the terms that apply. */
  readonly utilstraekkeligt: number;
}

/** What a customer lacks: an officer, a declaration, one of this year, a yes to every point, training of everybody. */
export type StandMangel = 'sikkerhedsansvarlig' | 'erklaering' | 'forfalden' | 'nej' | 'uddannelse';

/** The declarations; none is ever changed. */
export interface ErklaeringBook {
  add(erklaering: Erklaering): Promise<void>;
  /** Those of a customer, last given first. */
  list(kundenr: string): Promise<readonly Erklaering[]>;
  /** How every customer in force at an instant stands, by number; `kundenr` narrows, `vilkaar` is the version that applies. */
  stands(kundenr: string | undefined, now: string, vilkaar: string): Promise<readonly Stand[]>;
}

/** When the next declaration is due, an ISO instant: a year after the last (a year is ours; the terms ask for § 4's rules yearly). */
export function erklaeringDue({ afgivet }: Pick<Erklaering, 'afgivet'>): string {
  const due = new Date(afgivet);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  return due.toISOString();
}

/** What a customer lacks at an instant. */
export function standMangler(stand: Stand, now: string): readonly StandMangel[] {
  const { erklaering } = stand;
  const lacks: readonly (readonly [StandMangel, boolean])[] = [
    ['sikkerhedsansvarlig', stand.sikkerhedsansvarlig === undefined],
    ['erklaering', erklaering === undefined],
    ['forfalden', erklaering !== undefined && erklaeringDue(erklaering) <= now],
    ['nej', erklaering?.svar.some(({ ja }) => !ja) ?? false],
    ['uddannelse', stand.utilstraekkeligt > 0],
  ];
  return lacks.filter(([, is]) => is).map(([mangel]) => mangel);
}
