// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  AnmodningAfslaa,
  AnmodningAnsoeg,
  AnmodningBehandl,
  AnmodningBilagAsked,
  Anmodninger,
  AnmodningFortryd,
  AnmodningImoedekom,
  AnmodningIndsend,
  AnmodningIndsendt,
  AnmodningList,
  AnmodningSet,
  AnmodningStatus,
  AnmodningTilstand,
  AnmodningTraek,
  AnmodningValg,
  FuldmagtAsked,
  Kvittering,
} from './anmodning.ts';

/** What is asked in this area of the contract. */
export interface AnmodningOperations {
  /** What an application for access can say; anybody may know it. */
  'GET /api/anmodningsvalg': { readonly asked: undefined; readonly answer: AnmodningValg };
  /** A customer applies for access. */
  'POST /api/handling/anmodning.indsend': { readonly asked: AnmodningIndsend; readonly answer: AnmodningIndsendt };
  /** Somebody who is no customer yet applies. */
  'POST /api/handling/anmodning.ansoeg': { readonly asked: AnmodningAnsoeg; readonly answer: Kvittering };
  /** How far an application of somebody without users is. */
  'POST /api/handling/anmodning.status': { readonly asked: AnmodningStatus; readonly answer: AnmodningSet };
  /** Somebody without users withdraws an application. */
  'POST /api/handling/anmodning.fortryd': { readonly asked: AnmodningFortryd; readonly answer: AnmodningTilstand };
  /** A customer withdraws an application. */
  'POST /api/handling/anmodning.traek': { readonly asked: AnmodningTraek; readonly answer: AnmodningTilstand };
  /** The applications. */
  'POST /api/handling/anmodning.list': { readonly asked: AnmodningList; readonly answer: Anmodninger };
  /** Takes an application up. */
  'POST /api/handling/anmodning.behandl': { readonly asked: AnmodningBehandl; readonly answer: AnmodningTilstand };
  /** Judges the leave of one owner that a landlord acts for. */
  'POST /api/handling/anmodning.fuldmagt': { readonly asked: FuldmagtAsked; readonly answer: AnmodningTilstand };
  /** Grants an application, in whole or in part. */
  'POST /api/handling/anmodning.imoedekom': { readonly asked: AnmodningImoedekom; readonly answer: AnmodningTilstand };
  /** Refuses an application. */
  'POST /api/handling/anmodning.afslaa': { readonly asked: AnmodningAfslaa; readonly answer: AnmodningTilstand };
  /** The documentation that was attached to an application. */
  'POST /api/handling/anmodning.bilag': { readonly asked: AnmodningBilagAsked; readonly answer: Blob };
}
