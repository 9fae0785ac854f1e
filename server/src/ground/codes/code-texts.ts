import type { Code } from './code-list.ts';

/** Says in words what a code means. */
export interface CodeTexts {
  /**
   * The text of a code in a list, e.g. `('status', '01')` or `('myndighed', '5100')`. `on` (yyyy-MM-dd or yyyyMMdd, with a
   * clock time or without) chooses among the names a code has had; without it the latest counts. A code outside its period
   * still has its name: the periods of the lists are too young to hide anything (CODELISTS.md § 3). Undefined for an unknown
   * list or code, and for a code whose meaning is not known.
   */
  findText(list: string, code: string, on?: string): string | undefined;
  /** The codes of a list whose latest text fulfils a condition. */
  listCodes(list: string, fulfils: (name: string) => boolean): readonly string[];
}

const LATEST = '999999999999';

const startsBy = (code: Code, moment: string): boolean => (code.from ?? '') <= moment;
const endsAfter = (code: Code, moment: string): boolean => (code.to ?? '~') > moment;

/** The row in force at a moment, else the one that ended last before it, else the one that begins first after it. */
function chooseRow(rows: readonly Code[], moment: string): Code | undefined {
  const begun = rows.filter((row) => startsBy(row, moment));
  const inForce = begun.find((row) => endsAfter(row, moment));
  if (inForce !== undefined) return inForce;
  if (begun.length > 0) return begun.reduce((last, row) => ((row.to ?? '~') > (last.to ?? '~') ? row : last));
  return rows.reduce<Code | undefined>(
    (first, row) => (first === undefined || (row.from ?? '') < (first.from ?? '') ? row : first),
    undefined,
  );
}

/** Makes the texts out of lists by name. A code may stand in a list several times; of rows in force at once the first counts. */
export function createCodeTexts(lists: Readonly<Record<string, readonly Code[]>>): CodeTexts {
  const byList = new Map(Object.entries(lists).map(([name, codes]) => [name, Map.groupBy(codes, ({ code }) => code)]));
  return {
    findText(list, code, on) {
      const rows = byList.get(list)?.get(code);
      if (rows === undefined) return undefined;
      const moment = on === undefined ? LATEST : on.replace(/\D/g, '').slice(0, 12).padEnd(12, '0');
      return chooseRow(rows, moment)?.name;
    },
    listCodes(list, fulfils) {
      return [...(byList.get(list) ?? [])].flatMap(([code, rows]) => {
        const name = chooseRow(rows, LATEST)?.name;
        return name !== undefined && fulfils(name) ? [code] : [];
      });
    },
  };
}
