import { type ReactNode, useEffect, useRef } from 'react';
import './fold.css';

interface FoldProps {
  readonly title: string;
  /** Opens by itself when this becomes true; after that it is the user's to close. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is folded away until it is wanted. */
export function Fold({ title, open = false, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open && details.current !== null) details.current.open = true;
  }, [open]);
  return (
    <details ref={details} className="details fold">
      <summary className="details-summary">{title}</summary>
      <div className="details-text">{children}</div>
    </details>
  );
}
