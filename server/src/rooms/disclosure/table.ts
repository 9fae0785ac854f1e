import type { ProtectedAs } from '../../ground/fields/index.ts';
import type { Modtager, Warrant } from '../access/index.ts';
import type { Situation } from './situation.ts';

/** Whom data are handed to, as far as that decides what is given of whom: what it is to the law, and how far its grant reaches. */
export type Recipient = Pick<Warrant, 'modtager' | 'beskyttede' | 'geografi'>;

/** What a recipient gets of a person in one situation. `false` = withheld; `findes: false` = as if there were no such person. */
export interface Cell {
  readonly findes: boolean;
  readonly navn: boolean;
  readonly adresse: boolean;
  readonly udland: boolean;
}

const everything: Cell = { findes: true, navn: true, adresse: true, udland: true };
const ofTheDwelling: Cell = { findes: true, navn: true, adresse: true, udland: false };
const marksOnly: Cell = { findes: true, navn: false, adresse: false, udland: false };
const nothing: Cell = { findes: false, navn: false, adresse: false, udland: false };

/**
 * The disclosure table: kind of recipient × situation (law.md § 5; Vilkår § 9; CPR-loven §§ 28, 38, 39).
 * A person in several situations gets the strictest of each column. The protection mark itself always goes along.
 */
export const DISCLOSURE_TABLE: Readonly<Record<Modtager, Readonly<Record<Situation, Cell>>>> = {
  // Authorities always receive protected data, with the marking (law.md P-A1, P-A2).
  offentlig: {
    ordinaer: everything,
    beskyttet: everything,
    doed: everything,
    udrejst: everything,
    forsvundet: everything,
    udenFastBopael: everything,
    administrativ: everything,
    erstattet: everything,
  },
  privat: {
    ordinaer: everything,
    beskyttet: marksOnly,
    doed: everything,
    udrejst: everything,
    forsvundet: everything,
    udenFastBopael: everything,
    administrativ: everything,
    // Private services never return an annulled, deleted or replaced person (register.md § 6).
    erstattet: nothing,
  },
  // A landlord who asks about its own dwelling gets the name of the protected with the mark: the one place where a private
  // party does (CPR-loven § 39, stk. 2-3; S003). The address is that of the dwelling asked about, and no other.
  udlejer: {
    ordinaer: ofTheDwelling,
    beskyttet: ofTheDwelling,
    doed: ofTheDwelling,
    udrejst: ofTheDwelling,
    forsvundet: ofTheDwelling,
    udenFastBopael: ofTheDwelling,
    administrativ: ofTheDwelling,
    erstattet: nothing,
  },
};

/** What a recipient gets of a person in a situation: by the law, and of the protected no more than its grant covers. */
export function cellOf({ modtager, beskyttede }: Omit<Recipient, 'geografi'>, situation: Situation): Cell {
  const byLaw = DISCLOSURE_TABLE[modtager][situation];
  // Whether a landlord's grant covers the protected is not asked: the service is the act's own exception.
  const covered = beskyttede || modtager === 'udlejer';
  return situation === 'beskyttet' && !covered ? stricter(byLaw, marksOnly) : byLaw;
}

/** What a recipient gets of a person in all the given situations at once. */
export function cellFor(recipient: Omit<Recipient, 'geografi'>, situations: readonly Situation[]): Cell {
  return situations.map((situation) => cellOf(recipient, situation)).reduce(stricter);
}

function stricter(a: Cell, b: Cell): Cell {
  return {
    findes: a.findes && b.findes,
    navn: a.navn && b.navn,
    adresse: a.adresse && b.adresse,
    udland: a.udland && b.udland,
  };
}

/** Says whether a field that is covered as `protects` is withheld by a cell. */
export function withholds(cell: Cell, protects: ProtectedAs): boolean {
  return protects !== 'ingen' && !cell[protects];
}
