import type { ReactNode } from 'react';

interface ColumnHeadsProps<Column extends string> {
  readonly columns: readonly Column[];
  /** What stands over each column. */
  readonly texts: Readonly<Record<Column, string>>;
  /** A head of its own kind, after the others. */
  readonly children?: ReactNode;
}

/** The row of heads of a table. */
export function ColumnHeads<Column extends string>({ columns, texts, children }: ColumnHeadsProps<Column>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {texts[column]}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
