import { type Cell, findCell } from './cell.ts';
import type { Fact } from './fact.ts';

/** The lines of an address written out, in the order of an envelope. */
export const ADDRESS_LINES = ['conavn', 'lokalitet', 'standardadresse', 'bynavn', 'postnummer', 'postdistrikt'];

/**
 * The lines of an address written out, postcode and postal district on one line. Where all of it is withheld, one cell
 * says so for all.
 */
export function addressCells(fact: Fact | undefined): readonly Cell[] {
  const cells = ADDRESS_LINES.map((name) => findCell(fact, name)).filter((cell) => cell !== undefined);
  if (cells.length > 0 && cells.every(({ state }) => state.state === 'withheld')) return cells.slice(0, 1);
  const district = cells.find(({ field }) => field.name === 'postdistrikt');
  return cells.flatMap((cell) => {
    if (cell.field.name === 'postdistrikt') return cells.some(({ field }) => field.name === 'postnummer') ? [] : [cell];
    if (cell.field.name !== 'postnummer' || cell.state.state !== 'value' || district?.state.state !== 'value')
      return [cell];
    return [{ ...cell, state: { ...cell.state, value: `${cell.state.value} ${district.state.value}` } }];
  });
}

/** The numbered lines of a free text, `linje1` to `linje5`; one cell where all of them are withheld. */
export function lineCells(fact: Fact | undefined): readonly Cell[] {
  const cells = [1, 2, 3, 4, 5].map((line) => findCell(fact, `linje${line}`)).filter((cell) => cell !== undefined);
  return cells.length > 0 && cells.every(({ state }) => state.state === 'withheld') ? cells.slice(0, 1) : cells;
}
