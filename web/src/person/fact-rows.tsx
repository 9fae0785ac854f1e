import { Fold } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { CellLines } from './cell-lines.tsx';
import { HoldsText } from './holds-text.tsx';
import { Labelled } from './labelled.tsx';
import type { FactShown, Row } from './model/index.ts';
import { OriginFold } from './origin-fold.tsx';
import { usePersonView } from './person-view.ts';
import './fact-rows.css';

interface FactRowsProps {
  readonly fact: FactShown;
  /** What the fact is about, for those who hear its parts one by one. */
  readonly about: string;
}

/** One fact: its rows, when it holds, and its codes folded away. */
export function FactRows({ fact, about }: FactRowsProps) {
  const { person: texts } = useTexts();
  const { byFact } = usePersonView().origins;
  const technical = fact.rows.filter((row) => row.technical);
  const isOneLine = fact.rows.length === 1 && fact.holds.fra === undefined && fact.holds.til === undefined;
  return (
    <div className={`fact-rows${isOneLine ? ' fact-rows-line' : ''}`}>
      <RowList rows={fact.rows.filter((row) => !row.technical)} />
      <HoldsText holds={fact.holds} />
      <div className="fact-rows-more">
        {technical.length > 0 && (
          <Fold title={texts.codes} about={about}>
            <RowList rows={technical} />
          </Fold>
        )}
        <OriginFold about={about} origins={fact.of.flatMap((id) => byFact.get(id) ?? [])} />
      </div>
    </div>
  );
}

/** Rows as a list of labels and what stands under them. */
function RowList({ rows }: { readonly rows: readonly Row[] }) {
  const { language } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map((row) => (
        <Labelled key={row.id} label={row[language]}>
          <CellLines cells={row.cells} />
        </Labelled>
      ))}
    </dl>
  );
}
