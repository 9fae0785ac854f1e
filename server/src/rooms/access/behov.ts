import type { Tilladelse } from './bruger.ts';

/**
 * What a user's work needs of what its customer may use (Vilkår § 3: nobody is authorised for uses they do not need). It is said
 * by services and purposes, not by grants, which come and go while the need stays (docs/decisions/0027-need-of-use.md).
 */
export interface Behov {
  /** The services; undefined: all that are granted to the customer. */
  readonly tjenester: readonly string[] | undefined;
  /** The purposes; undefined: all that are granted to the customer. */
  readonly formaal: readonly string[] | undefined;
  /** Why, in the words of whoever authorised the user. */
  readonly grund: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** A need as it is said: when it begins and ends is for the book. */
export type NytBehov = Omit<Behov, 'gyldigFra' | 'gyldigTil'>;

/**
 * The grants of a customer as far as a user needs them. One of which no service or no purpose is left is none; where the purpose
 * for those who name none is not needed, the first that is takes its place. A grant that is needed whole stays the very same.
 */
export function withinBehov(
  tilladelser: readonly Tilladelse[],
  behov: Pick<Behov, 'tjenester' | 'formaal'> | undefined,
): readonly Tilladelse[] {
  if (behov?.tjenester === undefined && behov?.formaal === undefined) return tilladelser;
  const needed = (all: readonly string[], some: readonly string[] | undefined) =>
    some === undefined ? all : all.filter((one) => some.includes(one));
  return tilladelser.flatMap((grant) => {
    const [tjenester, formaal] = [needed(grant.tjenester, behov.tjenester), needed(grant.formaal, behov.formaal)];
    const [first] = formaal;
    if (tjenester.length === 0 || first === undefined) return [];
    if (tjenester.length === grant.tjenester.length && formaal.length === grant.formaal.length) return [grant];
    const formaalStandard = formaal.includes(grant.formaalStandard) ? grant.formaalStandard : first;
    return [{ ...grant, tjenester, formaal, formaalStandard }];
  });
}
