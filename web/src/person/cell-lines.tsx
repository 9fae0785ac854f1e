import { CellText } from './cell-text.tsx';
import type { Cell } from './model/index.ts';

/** Cells that belong together, each on a line of its own, as on an envelope. */
export function CellLines({ cells }: { readonly cells: readonly Cell[] }) {
  if (cells.length === 0) return null;
  return (
    <p>
      {cells.map((cell, line) => (
        <span key={cell.id}>
          {line > 0 && <br />}
          <CellText cell={cell} />
        </span>
      ))}
    </p>
  );
}
