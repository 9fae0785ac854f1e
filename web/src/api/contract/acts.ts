// Made from contracts/openapi by `npm run contract`; change the contract, not this file.

/** Something that can be chosen for a field. */
export interface ActChoice {
  readonly value: string;
  readonly da: string;
  readonly en: string;
}

/** A field of an act's input. */
export interface ActField {
  readonly navn: string;
  readonly kind:
    | 'tekst'
    | 'linjer'
    | 'fil'
    | 'dag'
    | 'kundenr'
    | 'cvr'
    | 'personkode'
    | 'ja-nej'
    | 'tal'
    | 'liste'
    | 'id';
  readonly da: string;
  readonly en: string;
  readonly required?: boolean | undefined;
  /** Never journalled. */
  readonly secret?: boolean | undefined;
  readonly choices?: readonly ActChoice[] | undefined;
}

/** An administrative act. */
export interface Act {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly changes: boolean;
  readonly felter: readonly ActField[];
}

/** The acts somebody may do. */
export interface ActList {
  readonly handlinger: readonly Act[];
}
