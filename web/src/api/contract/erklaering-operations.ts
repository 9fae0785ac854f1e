// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  ErklaeringAfgiv,
  ErklaeringAfgivet,
  ErklaeringHent,
  ErklaeringMangler,
  ErklaeringManglet,
  ErklaeringVis,
  ErklaeringVist,
} from './erklaering.ts';

/** What is asked in this area of the contract. */
export interface ErklaeringOperations {
  /** Gives the declaration on local network and home workstations. */
  'POST /api/handling/erklaering.afgiv': { readonly asked: ErklaeringAfgiv; readonly answer: ErklaeringAfgivet };
  /** The declarations of a customer, with the points they answer. */
  'POST /api/handling/erklaering.vis': { readonly asked: ErklaeringVis; readonly answer: ErklaeringVist };
  /** A declaration as a document; encrypted where a password is given. */
  'POST /api/handling/erklaering.hent': { readonly asked: ErklaeringHent; readonly answer: Blob };
  /** What public authorities lack: officer, declaration, training. */
  'POST /api/handling/erklaering.mangler': { readonly asked: ErklaeringMangler; readonly answer: ErklaeringManglet };
  /** What authorities lack, as a file. */
  'POST /api/handling/erklaering.mangler-fil': { readonly asked: ErklaeringMangler; readonly answer: Blob };
}
