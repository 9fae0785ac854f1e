// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { UdbakkeList, UdbakkeListTold, UdbakkeVis, UdbakkeVisTold } from './udbakke.ts';

/** What is asked in this area of the contract. */
export interface UdbakkeOperations {
  /** The letters of the own institution, the newest first. */
  'POST /api/handling/udbakke.list': { readonly asked: UdbakkeList; readonly answer: UdbakkeListTold };
  /** Shows the link of a letter that has not been sent. */
  'POST /api/handling/udbakke.vis': { readonly asked: UdbakkeVis; readonly answer: UdbakkeVisTold };
}
