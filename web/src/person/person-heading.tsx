import { useEffect, useRef } from 'react';
import { Icon } from '../controls/index.ts';
import { MaskedNumber } from '../number/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import type { PersonName } from './model/index.ts';
import { usePersonView } from './person-view.ts';
import { ProtectedMark } from './protected-mark.tsx';
import './person-heading.css';

interface PersonHeadingProps {
  readonly name: PersonName;
  readonly situationer: readonly string[];
  readonly isProtected: boolean;
  /** To the person this one was reached from. */
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Who this is: name with its marking, situations, number. Gets the focus when the person appears. */
export function PersonHeading({ name, situationer, isProtected, onBack, onClose }: PersonHeadingProps) {
  const texts = useTexts();
  const { own, name: called } = usePersonView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown = situationer.filter((situation) => situation !== 'ordinaer' && situation !== 'beskyttet');
  return (
    <div className="person-heading">
      <div className="person-heading-who">
        <h2 ref={heading} id="person" tabIndex={-1} className="person-heading-name">
          {called} {isProtected && <ProtectedMark />}
          {shown.map((situation) => (
            <span className="badge" key={situation}>
              {nameIn(texts.situations, situation)}
            </span>
          ))}
        </h2>
        {name.state === 'withheld' && <p className="muted">{nameIn(texts.reasons, name.reason)}</p>}
        <p className="person-heading-number">
          <span className="sr-only">{texts.lookup.number} </span>
          <MaskedNumber number={own} whose={called} />
        </p>
      </div>
      <div className="person-heading-buttons d-print-none">
        {onBack !== undefined && (
          <button type="button" className="button button-secondary" onClick={onBack}>
            <Icon name="back" /> {texts.person.back}
          </button>
        )}
        <button type="button" className="button button-secondary" onClick={() => window.print()}>
          <Icon name="print" /> {texts.person.print}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          <Icon name="close" /> {texts.person.closePerson}
        </button>
      </div>
    </div>
  );
}
