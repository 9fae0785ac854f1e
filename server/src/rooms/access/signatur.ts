import type { CertifikatForm } from './certifikat.ts';

/**
 * That the operator has approved a named signature, an employee's or the one a system uses: by this an authorisation takes effect
 * (Vilkår § 3). `godkendt` is an ISO instant, `godkendtAf` who did it; both undefined while it waits.
 */
export interface Godkendelse {
  readonly godkendt: string | undefined;
  readonly godkendtAf: string | undefined;
}

/** What a signature is: a certificate of some form, or an identity in MitID Erhverv. */
export type Signaturart = CertifikatForm | 'eid';

/** A signature of a user that has not ended. Times are ISO instants; `gyldigTil` is `infinity` while it runs. */
export interface Signatur extends Godkendelse {
  readonly art: Signaturart;
  /** The thumbprint of a certificate, or the id of an identity. */
  readonly signatur: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}
