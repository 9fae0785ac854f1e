import { useLanguage } from '../../texts/index.ts';
import { CellLines } from '../cell-lines.tsx';
import { CellText } from '../cell-text.tsx';
import { cellIn, type Row, type TimelineRow } from '../model/index.ts';
import { HomeText } from './home-text.tsx';

/** What a row of the timeline says, in as few words as it takes. */
export function TimelineText({ row }: { readonly row: TimelineRow }) {
  if (row.fact.kind === 'bopael') return <HomeText row={row} />;
  if (row.fact.kind === 'navn') {
    const parts = ['fornavne', 'mellemnavn', 'efternavn'].flatMap((part) => cellIn(row, part) ?? []);
    if (parts.length > 0) {
      return (
        <p>
          {parts.map((cell, place) => (
            <span key={cell.id}>
              {place > 0 && ' '}
              <CellText cell={cell} />
            </span>
          ))}
        </p>
      );
    }
  }
  return <RowTexts rows={row.rows.filter(({ technical }) => !technical)} />;
}

/** The first row alone, since the group says what it is; the others with their labels. */
function RowTexts({ rows }: { readonly rows: readonly Row[] }) {
  const { language } = useLanguage();
  return rows.map((row, place) =>
    place === 0 ? (
      <CellLines key={row.id} cells={row.cells} />
    ) : (
      <div className="timeline-row-part" key={row.id}>
        <span className="muted">{row[language]}: </span>
        <CellLines cells={row.cells} />
      </div>
    ),
  );
}
