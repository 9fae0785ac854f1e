import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';
import './fold.css';

interface FoldProps {
  readonly title: string;
  /** Opens by itself when this becomes true; after that it is the user's to close. */
  readonly open?: boolean;
  /** What is folded away, for those who hear the title without seeing where it stands. */
  readonly about?: string;
  readonly onOpen?: (() => void) | undefined;
  readonly children: ReactNode;
}

const OpenFold = createContext<() => void>(() => undefined);

/** Opens the fold that something stands in, where it stands in one. */
export const useOpenFold = () => useContext(OpenFold);

/** Something that is folded away until it is wanted. */
export function Fold({ title, open = false, about, onOpen, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const openUp = useCallback(() => {
    if (details.current !== null) details.current.open = true;
  }, []);
  useEffect(() => {
    if (open) openUp();
  }, [open, openUp]);
  return (
    <details ref={details} className="details fold" onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary className="details-summary">
        {title}
        {about !== undefined && <span className="sr-only">: {about}</span>}
      </summary>
      <div className="details-text">
        <OpenFold value={openUp}>{children}</OpenFold>
      </div>
    </details>
  );
}
