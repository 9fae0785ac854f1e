import { useId } from 'react';
import { useTexts } from '../../texts/index.ts';
import type { Family, Relative } from '../model/index.ts';
import { usePersonView } from '../person-view.ts';
import { RelativeCard } from './relative-card.tsx';
import './family-tree.css';

/** Parents above, the person with spouse or partner in the middle, children below. */
export function FamilyTree({ family }: { readonly family: Family }) {
  const { family: texts } = useTexts();
  const { name } = usePersonView();
  const { parents, spouse, children } = family;
  return (
    <div className="family-tree">
      {parents.length > 0 && <Generation label={texts.parents} relatives={parents} role={texts.parent} />}
      <div className="family-tree-generation">
        <ul className="no-max-width" aria-label={texts.couple}>
          <li className="family-tree-self">{name}</li>
          {spouse !== undefined && <RelativeCard relative={spouse} role={texts.spouse} />}
        </ul>
      </div>
      {children.length > 0 && <Generation label={texts.children} relatives={children} role={texts.child} />}
    </div>
  );
}

interface GenerationProps {
  readonly label: string;
  readonly relatives: readonly Relative[];
  /** What each is, where the register does not say it. */
  readonly role: string;
}

function Generation({ label, relatives, role }: GenerationProps) {
  const id = useId();
  return (
    <div className="family-tree-generation">
      <h4 id={id}>{label}</h4>
      <ul className="no-max-width" aria-labelledby={id}>
        {relatives.map((relative) => (
          <RelativeCard key={relative.id} relative={relative} role={role} />
        ))}
      </ul>
    </div>
  );
}
