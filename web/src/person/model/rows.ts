import { ADDRESS_LINES, addressCells, lineCells } from './address-cells.ts';
import { type Cell, findCell, isMarkOnAnother } from './cell.ts';
import type { Fact } from './fact.ts';

/** A row of a group: a label in both languages and what stands under it. */
export interface Row {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly cells: readonly Cell[];
  /** Codes that say in numbers what another row says in words. */
  readonly technical: boolean;
}

/** When a fact holds. */
export interface Holds {
  readonly fra: Cell | undefined;
  readonly til: Cell | undefined;
}

const TIMES = ['virkningFra', 'virkningTil'];
const TECHNICAL = new Set([
  'vejkode',
  'husnummer',
  'etage',
  'sidedoer',
  'bygningsnummer',
  'vejadresseringsnavn',
  'separationHenvisning',
  'henvisning',
]);
const LINE = /^linje\d$/;
const LINE_LABEL = /, (?:linje|line) \d$/;

/** The rows of those fields of a fact that belong to a group: what is empty is left out, what belongs together is joined. */
export function rowsOf(fact: Fact, group: string): readonly Row[] {
  const joined = fact.fields.has('standardadresse');
  return [...fact.fields.values()].flatMap(({ field }) => {
    if (field.group !== group || TIMES.includes(field.name) || isMarkOnAnother(fact, field.name)) return [];
    const cells = cellsAt(fact, field.name, joined);
    if (cells.length === 0) return [];
    const technical = TECHNICAL.has(field.name);
    const label = (text: string) => text.replace(LINE_LABEL, '');
    return [
      { id: `${fact.kind}.${fact.place}.${field.name}`, da: label(field.da), en: label(field.en), cells, technical },
    ];
  });
}

/** When a fact holds, by its own time fields. */
export function holdsOf(fact: Fact, group: string): Holds {
  const inGroup = (name: string) => (fact.fields.get(name)?.field.group === group ? findCell(fact, name) : undefined);
  return { fra: inGroup('virkningFra'), til: inGroup('virkningTil') };
}

/** What stands at the place of a field: itself, or the whole of what it is the first part of. */
function cellsAt(fact: Fact, name: string, joined: boolean): readonly Cell[] {
  if (LINE.test(name)) return name === 'linje1' ? lineCells(fact) : [];
  if (joined && ADDRESS_LINES.includes(name)) return name === 'standardadresse' ? addressCells(fact) : [];
  const cell = findCell(fact, name);
  return cell === undefined ? [] : [cell];
}
