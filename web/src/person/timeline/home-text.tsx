import { useTexts } from '../../texts/index.ts';
import { CellLines } from '../cell-lines.tsx';
import { CellText } from '../cell-text.tsx';
import { addressCells, cellIn, findValue, type LifeFact, type TimelineRow } from '../model/index.ts';

/** A residence: the address as it was written out, or as far as the codes of an earlier one tell it, and the municipality. */
export function HomeText({ row }: { readonly row: TimelineRow }) {
  const { timeline: texts } = useTexts();
  const careOf = cellIn(row, 'conavn');
  const municipality = cellIn(row, 'kommunekode');
  const code = findValue(row.fact, 'vejkode');
  const dwelling = dwellingOf(row.fact);
  const coded = [code && texts.road(code), dwelling && texts.house(dwelling)].filter(Boolean).join(', ');
  return (
    <>
      {row.written === undefined ? (
        <p>
          {careOf !== undefined && (
            <>
              <CellText cell={careOf} />
              <br />
            </>
          )}
          <span lang="da">{row.road === undefined ? coded : `${row.road} ${dwelling}`}</span>
        </p>
      ) : (
        <CellLines cells={addressCells(row.written)} />
      )}
      {municipality !== undefined && (
        <p className="muted">
          <CellText cell={municipality} />
        </p>
      )}
    </>
  );
}

/** House number, floor and door as one writes them: `16, 1. tv`. */
function dwellingOf(fact: LifeFact): string {
  const part = (name: string) =>
    findValue(fact, name)
      ?.trim()
      .replace(/^0+(?=.)/, '');
  const [house, floor, door, building] = ['husnummer', 'etage', 'sidedoer', 'bygningsnummer'].map(part);
  const inside = [floor === undefined ? undefined : /^\d+$/.test(floor) ? `${floor}.` : floor, door];
  return [[building, house].filter(Boolean).join(' '), inside.filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
