import { nameIn, useTexts } from '../../texts/index.ts';

interface TimelineFilterProps {
  readonly groups: readonly string[];
  /** Undefined: all of them. */
  readonly chosen: string | undefined;
  readonly onChoose: (group: string | undefined) => void;
}

/** Narrows the timeline to rows of one group; nothing where there is one only. */
export function TimelineFilter({ groups, chosen, onChoose }: TimelineFilterProps) {
  const texts = useTexts();
  if (groups.length < 2) return null;
  return (
    <fieldset className="timeline-filter d-print-none">
      <legend className="sr-only">{texts.timeline.filter}</legend>
      {[undefined, ...groups].map((group) => (
        <button
          key={group ?? ''}
          type="button"
          className="timeline-filter-button"
          aria-pressed={group === chosen}
          onClick={() => onChoose(group)}
        >
          {group === undefined ? texts.timeline.all : nameIn(texts.groups, group)}
        </button>
      ))}
    </fieldset>
  );
}
