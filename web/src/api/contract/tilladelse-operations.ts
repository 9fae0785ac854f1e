// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  Adgange,
  Forskelle,
  TilladelseFil,
  TilladelseForskel,
  TilladelseForskelFil,
  TilladelseIvaerksaet,
  TilladelseIvaerksat,
  TilladelseList,
  TilladelseLuk,
  TilladelseLukket,
  Tilladelser,
  TilladelseUdsted,
  TilladelseUdstedt,
  TilladelseVis,
} from './tilladelse.ts';

/** What is asked in this area of the contract. */
export interface TilladelseOperations {
  /** Issues an authorisation under an agreement. */
  'POST /api/handling/tilladelse.udsted': { readonly asked: TilladelseUdsted; readonly answer: TilladelseUdstedt };
  /** Puts an authorisation into effect. */
  'POST /api/handling/tilladelse.ivaerksaet': {
    readonly asked: TilladelseIvaerksaet;
    readonly answer: TilladelseIvaerksat;
  };
  /** Ends an authorisation. */
  'POST /api/handling/tilladelse.luk': { readonly asked: TilladelseLuk; readonly answer: TilladelseLukket };
  /** The authorisations. */
  'POST /api/handling/tilladelse.list': { readonly asked: TilladelseList; readonly answer: Tilladelser };
  /** Who could do what on a day. */
  'POST /api/handling/tilladelse.vis': { readonly asked: TilladelseVis; readonly answer: Adgange };
  /** Who could do what on a day, as a file. */
  'POST /api/handling/tilladelse.fil': { readonly asked: TilladelseFil; readonly answer: Blob };
  /** What differs between two days. */
  'POST /api/handling/tilladelse.forskel': { readonly asked: TilladelseForskel; readonly answer: Forskelle };
  /** What differs between two days, as a file. */
  'POST /api/handling/tilladelse.forskel-fil': { readonly asked: TilladelseForskelFil; readonly answer: Blob };
}
