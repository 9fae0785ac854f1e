import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/index.ts';

interface FirstRowsProps<Row> {
  readonly rows: readonly Row[];
  /** Shows those that are to be shown. */
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** Rows shown at a time; ours. */
const STEP = 100;

/** The first rows of a list that may be long, and more at a press. */
export function FirstRows<Row>({ rows, children }: FirstRowsProps<Row>) {
  const { firstRows: texts } = useTexts();
  const [wanted, setWanted] = useState(STEP);
  const shown = rows.slice(0, wanted);
  return (
    <>
      {children(shown)}
      {shown.length < rows.length && (
        <MoreRows shown={shown.length} all={rows.length} text={texts.more} onMore={() => setWanted(wanted + STEP)} />
      )}
    </>
  );
}

interface MoreRowsProps {
  readonly shown: number;
  readonly all: number;
  readonly text: string;
  readonly onMore: () => void;
}

/** How much of a long list is shown, and a button for more of it. */
export function MoreRows({ shown, all, text, onMore }: MoreRowsProps) {
  const { firstRows: texts } = useTexts();
  return (
    <div className="page-actions">
      <p role="status">{texts.shown(shown, all)}</p>
      <button type="button" className="button button-secondary" onClick={onMore}>
        {text}
      </button>
    </div>
  );
}
