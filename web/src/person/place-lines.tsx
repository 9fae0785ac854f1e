import { CellLines } from './cell-lines.tsx';
import { HoldsText } from './holds-text.tsx';
import type { Cell } from './model/index.ts';

interface PlaceLinesProps {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly since: Cell | undefined;
}

/** A place beside the residence, under a title of its own; nothing where there is none. */
export function PlaceLines({ title, cells, since }: PlaceLinesProps) {
  if (cells.length === 0) return null;
  return (
    <>
      <h4 className="person-summary-kind">{title}</h4>
      <CellLines cells={cells} />
      <HoldsText holds={{ fra: since, til: undefined }} />
    </>
  );
}
