import type { ReactNode } from 'react';
import './labelled.css';

/** A label and what stands under it, in a list of such. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="labelled">
      {/* A label of two words may break between them. */}
      <dt>{label.replaceAll('/', '/\u200b')}</dt>
      <dd>{children}</dd>
    </div>
  );
}
