// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  KildeadresseBestil,
  KildeadresseBestilTold,
  KildeadresseFjern,
  KildeadresseFjernTold,
  KildeadresseIvaerksat,
  KildeadresseIvaerksatTold,
  KildeadresseList,
  KildeadresseListTold,
  KildeadresseUbrugteTold,
} from './kildeadresse.ts';

/** What is asked in this area of the contract. */
export interface KildeadresseOperations {
  /** Orders a source address. */
  'POST /api/handling/kildeadresse.bestil': {
    readonly asked: KildeadresseBestil;
    readonly answer: KildeadresseBestilTold;
  };
  /** Puts an ordered source address into effect. */
  'POST /api/handling/kildeadresse.ivaerksat': {
    readonly asked: KildeadresseIvaerksat;
    readonly answer: KildeadresseIvaerksatTold;
  };
  /** Removes a source address, or takes an order back. */
  'POST /api/handling/kildeadresse.fjern': {
    readonly asked: KildeadresseFjern;
    readonly answer: KildeadresseFjernTold;
  };
  /** The source addresses of the own institution, ended ones too. */
  'POST /api/handling/kildeadresse.list': { readonly asked: KildeadresseList; readonly answer: KildeadresseListTold };
  /** Removes the source addresses nobody has used for three months. */
  'POST /api/handling/kildeadresse.ubrugte': { readonly asked: undefined; readonly answer: KildeadresseUbrugteTold };
}
