// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  KampagneArbejdsliste,
  KampagneBreve,
  KampagneIKoe,
  KampagneInaktiveret,
  KampagneMorgen,
  KampagneMyndighed,
  KampagneNaeste,
  KampagneNavngivet,
  KampagneOpkald,
  KampagnePlanlagt,
  KampagneRykkere,
  KampagneStatus,
  KampagneSystembrugere,
  KampagneUdloebet,
  KampagneVerificeret,
} from './kampagne.ts';

/** What is asked in this area of the contract. */
export interface KampagneOperations {
  /** Plans a night. */
  'POST /api/handling/kampagne.planlaeg': {
    readonly asked: {
      readonly nat: string;
      readonly inaktiveres?: string | undefined;
      readonly aabner?: string | undefined;
      readonly frist?: string | undefined;
      readonly telefon?: string | undefined;
      readonly underskriver?: string | undefined;
      readonly stilling?: string | undefined;
      readonly indledning?: string | undefined;
    };
    readonly answer: KampagnePlanlagt;
  };
  /** Finds employee accounts that are used as systems. */
  'POST /api/handling/kampagne.systembrugere': {
    readonly asked: {
      readonly fra?: string | undefined;
      readonly til?: string | undefined;
    };
    readonly answer: KampagneSystembrugere;
  };
  /** Makes letters: a step of the run. */
  'POST /api/handling/kampagne.breve': {
    readonly asked: {
      readonly antal?: string | undefined;
      readonly kundenr?: string | undefined;
    };
    readonly answer: KampagneBreve;
  };
  /** The merge data of the letters. */
  'POST /api/handling/kampagne.flet': { readonly asked: undefined; readonly answer: Blob };
  /** The own authority's letter. */
  'POST /api/handling/kampagne.brev': { readonly asked: undefined; readonly answer: Blob };
  /** Names the DAP administrator who is to be let in. */
  'POST /api/handling/kampagne.navngiv': {
    readonly asked: {
      readonly personkode: string;
      readonly myndighed?: string | undefined;
      readonly kundenr?: string | undefined;
      readonly kode?: string | undefined;
      /** `link`, also when left out, or `engangskendeord`. */
      readonly adgang?: string | undefined;
    };
    readonly answer: KampagneNavngivet;
  };
  /** Who has named nobody. */
  'POST /api/handling/kampagne.rykkere': {
    readonly asked: {
      readonly ryk?: string | undefined;
    };
    readonly answer: KampagneRykkere;
  };
  /** The night. */
  'POST /api/handling/kampagne.inaktiver': {
    readonly asked: {
      readonly straks?: string | undefined;
    };
    readonly answer: KampagneInaktiveret;
  };
  /** The morning. */
  'POST /api/handling/kampagne.morgen': {
    readonly asked: {
      readonly straks?: string | undefined;
    };
    readonly answer: KampagneMorgen;
  };
  /** What the customer centre has to do. */
  'POST /api/handling/kampagne.arbejdsliste': { readonly asked: undefined; readonly answer: KampagneArbejdsliste };
  /** Puts a call into the queue. */
  'POST /api/handling/kampagne.koe': {
    readonly asked: {
      readonly fra: string;
    };
    readonly answer: KampagneIKoe;
  };
  /** Takes the call that has waited longest. */
  'POST /api/handling/kampagne.naeste': { readonly asked: undefined; readonly answer: KampagneNaeste };
  /** Lets one DAP administrator of an authority in. */
  'POST /api/handling/kampagne.opkald': {
    readonly asked: {
      readonly myndighed: string;
      readonly kundenr: string;
      readonly personkode: string;
      readonly kode: string;
      /** `link`, also when left out, or `engangskendeord`. */
      readonly adgang?: string | undefined;
    };
    readonly answer: KampagneOpkald;
  };
  /** The campaign as it concerns the own authority. */
  'POST /api/handling/kampagne.myndighed': { readonly asked: undefined; readonly answer: KampagneMyndighed };
  /** Verifies a user of the own institution. */
  'POST /api/handling/kampagne.verificer': {
    readonly asked: {
      readonly personkode: string;
      readonly grund: string;
      readonly gyldigTil: string;
      /** `link`, also when left out, or `engangskendeord`. */
      readonly adgang?: string | undefined;
    };
    readonly answer: KampagneVerificeret;
  };
  /** The deadline. */
  'POST /api/handling/kampagne.udloeb': {
    readonly asked: {
      readonly straks?: string | undefined;
    };
    readonly answer: KampagneUdloebet;
  };
  /** How far a campaign is. */
  'POST /api/handling/kampagne.status': {
    readonly asked: {
      readonly kampagne?: string | undefined;
    };
    readonly answer: KampagneStatus;
  };
}
