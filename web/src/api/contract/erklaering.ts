// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** `ja` or `nej` to every point, and why; a no is always explained. */
export interface ErklaeringAfgiv {
  readonly hjemmearbejde: string;
  readonly 'udgaaende-adresser': string;
  readonly indtraengning: string;
  readonly snifning: string;
  readonly afgraensning: string;
  readonly 'egen-adresse': string;
  readonly retningslinjer?: string | undefined;
  readonly lokaler?: string | undefined;
  readonly kommunikation?: string | undefined;
  readonly lagring?: string | undefined;
  readonly 'anden-brug'?: string | undefined;
  readonly udskrifter?: string | undefined;
  readonly virus?: string | undefined;
  readonly 'time-out'?: string | undefined;
  readonly egenkontrol?: string | undefined;
  readonly 'udgaaende-adresser-forklaring'?: string | undefined;
  readonly 'indtraengning-forklaring'?: string | undefined;
  readonly 'snifning-forklaring'?: string | undefined;
  readonly 'afgraensning-forklaring'?: string | undefined;
  readonly 'egen-adresse-forklaring'?: string | undefined;
  readonly 'retningslinjer-forklaring'?: string | undefined;
  readonly 'lokaler-forklaring'?: string | undefined;
  readonly 'kommunikation-forklaring'?: string | undefined;
  readonly 'lagring-forklaring'?: string | undefined;
  readonly 'anden-brug-forklaring'?: string | undefined;
  readonly 'udskrifter-forklaring'?: string | undefined;
  readonly 'virus-forklaring'?: string | undefined;
  readonly 'time-out-forklaring'?: string | undefined;
  readonly 'egenkontrol-forklaring'?: string | undefined;
}

/** The declaration given, when the next is due, and how many points are not kept. */
export interface ErklaeringAfgivet {
  readonly journal: EntryId;
  readonly erklaeringId: string;
  readonly afgivet: Instant;
  readonly naeste: Instant;
  readonly nej: number;
}

/** Whose. */
export interface ErklaeringVis {
  readonly kundenr?: string | undefined;
}

/** A point of the declaration. */
export interface ErklaeringPunkt {
  readonly id: string;
  readonly del: 'lokalnet' | 'hjemmearbejde';
  readonly kilde: string;
  readonly da: string;
  readonly en: string;
}

/** The answer to a point. */
export interface ErklaeringSvar {
  readonly punkt: string;
  readonly ja: boolean;
  readonly forklaring?: string | undefined;
}

/** A declaration as it was given. */
export interface Erklaering {
  readonly erklaeringId: string;
  readonly kundenr: string;
  readonly afgivet: Instant;
  readonly afgivetAf: string;
  readonly navn: string;
  readonly vilkaar: string;
  readonly hjemmearbejde: boolean;
  readonly svar: readonly ErklaeringSvar[];
}

/** Whose declarations they are. */
export interface ErklaeringKunde {
  readonly kundenr: string;
  readonly navn: string;
}

/** Last given first. */
export interface ErklaeringVist {
  readonly journal: EntryId;
  readonly kunde: ErklaeringKunde;
  readonly punkter: readonly ErklaeringPunkt[];
  readonly erklaeringer: readonly Erklaering[];
  readonly naeste?: Instant | undefined;
  readonly forfalden?: boolean | undefined;
}

/** Which, and the password to encrypt it with. */
export interface ErklaeringHent {
  readonly kundenr?: string | undefined;
  readonly erklaeringId?: string | undefined;
  readonly krypter?: string | undefined;
}

/** Whose; `alle` with `ja` shows every authority. */
export interface ErklaeringMangler {
  readonly kundenr?: string | undefined;
  readonly alle?: string | undefined;
}

/** How an authority stands. */
export interface ErklaeringStand {
  readonly kundenr: string;
  readonly navn: string;
  readonly mangler: readonly ('sikkerhedsansvarlig' | 'erklaering' | 'forfalden' | 'nej' | 'uddannelse')[];
  readonly nej: readonly string[];
  readonly medarbejdere: number;
  readonly utilstraekkeligt: number;
  readonly sikkerhedsansvarlig?: string | undefined;
  readonly afgivet?: Instant | undefined;
  readonly naeste?: Instant | undefined;
}

/** The authorities, and how many there are in all. */
export interface ErklaeringManglet {
  readonly journal: EntryId;
  readonly myndigheder: readonly ErklaeringStand[];
  readonly ialt: number;
}
