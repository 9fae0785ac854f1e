import type { Day } from './days.ts';

/** A part of a property and whose it is: a company's, a person's, or somebody's who has neither number. */
export interface Ejerandel {
  /** Blank where the owner is no company. */
  readonly cvr: string;
  /** Blank where the owner is no person. */
  readonly personnummer: string;
  /** The kind of owner, as Ejerfortegnelsen has it (datafordeler.md § 16.1). */
  readonly ejerforhold: '10' | '20' | '30' | '99';
  readonly taeller: number;
  readonly naevner: number;
}

/** A part of a property somebody owns or owned, from the day of acquisition; `til` is OPEN while it is owned. */
export interface EjetAndel extends Ejerandel {
  readonly fra: Day;
  readonly til: Day;
  /** In force, former, or rolled back. */
  readonly status: 'G' | 'H' | 'T';
}

/** A property: a whole one, a freehold flat, or a building on land of somebody else's. */
export interface KnownEjendom {
  readonly bfe: number;
  readonly type: 'S' | 'E' | 'B';
  /** The house numbers it stands at; of a flat with the id of its address, which is blank otherwise. */
  readonly steder: readonly { readonly husnummerId: string; readonly adresseId: string }[];
  readonly andele: readonly EjetAndel[];
}
