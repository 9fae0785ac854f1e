/** What is recorded of an employee's training on a day (Vilkår § 3: trained in the access, knowing the rules and the terms). */
export interface Uddannelse {
  readonly kundenr: string;
  readonly personkode: string;
  /** The day, `YYYY-MM-DD`. */
  readonly dag: string;
  /** Trained in using the access. */
  readonly oplaert: boolean;
  /** Knows the internal rules and the terms. */
  readonly kendskab: boolean;
  /** The version of the terms that is known; undefined where `kendskab` is not. */
  readonly vilkaar: string | undefined;
  /** Who recorded it; undefined for the operator of the machine. */
  readonly registreretAf: string | undefined;
}

/** What an employee can lack of training: the training, the knowledge, or the knowledge of the terms that apply. */
export type UddannelseMangel = 'oplaering' | 'kendskab' | 'vilkaar';

/** An employee and the last that is recorded of each. Days are `YYYY-MM-DD`. */
export interface Uddannet {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly oplaert: string | undefined;
  readonly kendskab: string | undefined;
  readonly vilkaar: string | undefined;
}

/** The training of employees. */
export interface UddannelseBook {
  /** Records; of the same employee and day it corrects what was recorded. */
  record(uddannelse: Uddannelse): Promise<void>;
  /** Every employee who is not closed, with what is recorded, by customer and personkode; `kundenr` narrows. */
  list(kundenr: string | undefined): Promise<readonly Uddannet[]>;
}

/** What an employee lacks, where `gaeldende` is the version of the terms that applies. */
export function uddannelseMangler(
  { oplaert, kendskab, vilkaar }: Uddannet,
  gaeldende: string,
): readonly UddannelseMangel[] {
  const lacks: readonly (readonly [UddannelseMangel, boolean])[] = [
    ['oplaering', oplaert === undefined],
    ['kendskab', kendskab === undefined],
    ['vilkaar', kendskab !== undefined && (vilkaar ?? '') < gaeldende],
  ];
  return lacks.filter(([, is]) => is).map(([mangel]) => mangel);
}
