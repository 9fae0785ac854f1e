import { useTexts } from '../../texts/index.ts';
import { CellText } from '../cell-text.tsx';
import type { Cell, Relative } from '../model/index.ts';
import { NumberCell } from '../number-cell.tsx';

interface RelativeCardProps {
  readonly relative: Relative;
  readonly role: string;
}

/** A relative: what the relative is, and the number that leads there, or what is written of somebody without one. */
export function RelativeCard({ relative, role }: RelativeCardProps) {
  const { person: texts, family } = useTexts();
  const { number, name, born, status } = relative;
  const said = wordsOf(relative.role) ?? role;
  return (
    <li className="relative-card">
      <span className="relative-card-role" lang="da">
        {said}
      </span>
      {status !== undefined && (
        <span className="muted">
          {family.status}: <CellText cell={status} />
        </span>
      )}
      {name !== undefined && <CellText cell={name} />}
      {number?.state.state === 'value' && <NumberCell cell={number} number={number.state.value} whose={said} />}
      {number?.state.state === 'withheld' && <CellText cell={number} />}
      {born !== undefined && (
        <span className="muted">
          {texts.born} <CellText cell={born} />
        </span>
      )}
    </li>
  );
}

/** The words of a code. */
function wordsOf(cell: Cell | undefined): string | undefined {
  return cell?.state.state === 'value' ? (cell.state.text ?? cell.state.value) : undefined;
}
