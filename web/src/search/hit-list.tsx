import { useEffect, useRef } from 'react';
import type { Hit } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { HitRow } from './hit-row.tsx';
import './hit-list.css';

interface HitListProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  /** Which hit the arrows have come to; -1 for none. */
  readonly active: number;
  /** The hits are those of a text that has been changed since. */
  readonly isStale: boolean;
  readonly onChoose: (hit: Hit) => void;
}

/** The persons found. The focus stays in the field; arrows move through the list from there. */
export function HitList({ id, hits, active, isStale, onChoose }: HitListProps) {
  const { search: texts } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={texts.hits}
      tabIndex={-1}
      className={`hit-list${isStale ? ' hit-list-stale' : ''}`}
    >
      {hits.map((hit, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are pressed in the field, which has the focus.
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a number does not belong into the document, and rows keep no state.
          key={place}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          className="hit"
          onClick={() => onChoose(hit)}
        >
          <HitRow hit={hit} />
        </div>
      ))}
    </div>
  );
}

/** The id of an option, by its place in the list. */
export const optionId = (list: string, place: number): string => `${list}-${place}`;
