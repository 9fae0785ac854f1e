import { useId } from 'react';
import { nameIn, useTexts } from '../../texts/index.ts';
import { FactRows } from '../fact-rows.tsx';
import type { Family, Group } from '../model/index.ts';
import { FamilyTree } from './family-tree.tsx';
import './family-section.css';

interface FamilySectionProps {
  readonly family: Family;
  /** The groups told of together with the family: custody and guardianship. */
  readonly groups: readonly Extract<Group, { state: 'shown' }>[];
}

/** The nearest family as a tree, and who has custody or guardianship. */
export function FamilySection({ family, groups }: FamilySectionProps) {
  const texts = useTexts();
  const id = useId();
  const isAnybody = family.parents.length + family.children.length > 0 || family.spouse !== undefined;
  return (
    <section className="panel family-section" aria-labelledby={id}>
      <h3 className="panel-title" id={id}>
        {texts.family.title}
      </h3>
      {isAnybody ? (
        <>
          <p className="muted d-print-none">{texts.family.note}</p>
          <FamilyTree family={family} />
        </>
      ) : (
        <p>{texts.family.nobody}</p>
      )}
      {groups.map((group) => (
        <section key={group.id} className="family-section-group">
          <h4>{nameIn(texts.groups, group.id)}</h4>
          {group.facts.map((fact) => (
            <FactRows key={fact.id} fact={fact} about={nameIn(texts.groups, group.id)} />
          ))}
        </section>
      ))}
    </section>
  );
}
