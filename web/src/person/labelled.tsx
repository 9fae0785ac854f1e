import type { ReactNode } from 'react';
import './labelled.css';

/** A label and what stands under it, in a list of such. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="labelled">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
