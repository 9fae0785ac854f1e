import { nameIn, useTexts } from '../texts/index.ts';
import { FactRows } from './fact-rows.tsx';
import type { Group } from './model/index.ts';
import { ProtectedMark } from './protected-mark.tsx';
import { Withheld } from './withheld.tsx';
import './group-card.css';
import './part-title.css';

interface GroupCardProps {
  readonly group: Group;
  /** Whether the marking of a protected name or address belongs here. */
  readonly isMarked: boolean;
}

/** One field group with its facts, or why it is withheld. */
export function GroupCard({ group, isMarked }: GroupCardProps) {
  const { groups } = useTexts();
  return (
    <section className="panel group-card">
      <h3 className="group-card-title">
        {nameIn(groups, group.id)} {isMarked && <ProtectedMark />}
      </h3>
      {group.state === 'withheld' && <Withheld reason={group.reason} />}
      {group.state === 'shown' &&
        group.facts.map((fact) => <FactRows key={fact.id} fact={fact} about={nameIn(groups, group.id)} />)}
    </section>
  );
}
