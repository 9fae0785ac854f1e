import type { Ejendom, Ejer, Ejerskab } from './ports.ts';

/** How an owner stands to the properties at an address on a day. */
export interface Ownership {
  /** Whether it is a current owner of every one of them, and there is at least one. */
  readonly owns: boolean;
  /** The day, `YYYY-MM-DD`, from which on it has owned them all without a break; undefined where it does not. */
  readonly acquired: string | undefined;
}

/**
 * Whether an owner, by its CVR number or personnummer, owns what stands at an address on a day. Whoever else owns a part does
 * not matter. Where a share changes hands between owners, what the owner had before counts on. Of several properties the one
 * acquired last decides for all: nobody is told of who lived somewhere before it was the owner's. (The last three are ours.)
 */
export function ownershipOf(
  ejendomme: readonly Ejendom[],
  ejerskaber: readonly Ejerskab[],
  ejer: string,
  dag: string,
): Ownership {
  const bfe = [...new Set(ejendomme.map((ejendom) => ejendom.bfe))];
  const own = ejerskaber.filter((one) => one.status !== 'tilbagerullet' && isOf(one.ejer, ejer));
  const acquired = bfe.map((number) =>
    acquisitionOf(
      own.filter((one) => one.bfe === number),
      dag,
    ),
  );
  const days = acquired.filter((day) => day !== undefined);
  const owns = bfe.length > 0 && days.length === bfe.length;
  return { owns, acquired: owns ? days.toSorted(byDay).at(-1) : undefined };
}

const byDay = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function isOf(ejer: Ejer, nummer: string): boolean {
  return 'cvr' in ejer ? ejer.cvr === nummer : 'personnummer' in ejer && ejer.personnummer === nummer;
}

/** The day the ownership in force on a day began, back through those that it followed without a break. */
function acquisitionOf(own: readonly Ejerskab[], dag: string): string | undefined {
  const begun = own.filter(({ fra, til }) => fra <= dag && (til === undefined || til > fra));
  const current = begun.filter(({ til, status }) => status === 'gaeldende' && (til === undefined || til > dag));
  let since = current.map(({ fra }) => fra).toSorted(byDay)[0];
  for (const { fra, til } of begun.toSorted((a, b) => byDay(b.fra, a.fra))) {
    if (since !== undefined && fra < since && (til === undefined || til >= since)) since = fra;
  }
  return since;
}
