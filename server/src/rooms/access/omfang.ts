import { type FieldGroup, isFieldGroup } from '../../ground/facts/index.ts';
import { findFormaal } from './formaal.ts';

/** How far an access reaches: services, data, purposes, area (Vilkår § 2: no more persons and no more data than the task needs). */
export interface Omfang {
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly FieldGroup[];
  readonly formaal: readonly string[];
  /** Municipality codes, four digits; undefined is the whole country. */
  readonly geografi: readonly string[] | undefined;
  /** Whether protected names and addresses are part of it. */
  readonly beskyttede: boolean;
}

/** Says whether a scope asks for nothing beyond another. */
export function isWithinOmfang(narrow: Omfang, wide: Omfang): boolean {
  const within = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one));
  return (
    within(narrow.tjenester, wide.tjenester) &&
    within(narrow.feltgrupper, wide.feltgrupper) &&
    within(narrow.formaal, wide.formaal) &&
    (wide.geografi === undefined || (narrow.geografi !== undefined && within(narrow.geografi, wide.geografi))) &&
    (wide.beskyttede || !narrow.beskyttede)
  );
}

/** What two scopes have in common; of two areas that do not meet, none is left, and so nothing. */
export function commonOmfang(one: Omfang, other: Omfang): Omfang | undefined {
  const both = <Item>(some: readonly Item[], all: readonly Item[]) => some.filter((item) => all.includes(item));
  const common = {
    tjenester: both(one.tjenester, other.tjenester),
    feltgrupper: both(one.feltgrupper, other.feltgrupper),
    formaal: both(one.formaal, other.formaal),
    geografi:
      one.geografi !== undefined && other.geografi !== undefined
        ? both(one.geografi, other.geografi)
        : (one.geografi ?? other.geografi),
    beskyttede: one.beskyttede && other.beskyttede,
  };
  const lists = [common.tjenester, common.feltgrupper, common.formaal, common.geografi];
  return lists.some((list) => list?.length === 0) ? undefined : common;
}

/** A scope as it was stored as JSON; what is no longer in our catalogues is left out. */
export function readOmfang(stored: {
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly string[];
  readonly formaal: readonly string[];
  readonly geografi?: readonly string[] | null | undefined;
  readonly beskyttede: boolean;
}): Omfang {
  return {
    tjenester: stored.tjenester,
    feltgrupper: stored.feltgrupper.filter(isFieldGroup),
    formaal: stored.formaal.filter((id) => findFormaal(id) !== undefined),
    geografi: stored.geografi ?? undefined,
    beskyttede: stored.beskyttede,
  };
}
