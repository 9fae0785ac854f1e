import type { SearchPart } from '../api/index.ts';
import { Icon } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { usePartText } from './use-part-text.ts';
import './understood.css';

interface UnderstoodProps {
  /** The text that was understood. */
  readonly text: string;
  readonly parts: readonly SearchPart[];
  readonly onCorrect: (part: SearchPart) => void;
  readonly onRemove: (part: SearchPart) => void;
  /** Takes the text for a name where it was taken for an address, or the other way round. */
  readonly onTakeAs: (som: 'navn' | 'adresse') => void;
}

/** How the text was understood, part by part; each can be corrected in the field or removed from it. */
export function Understood({ text, parts, onCorrect, onRemove, onTakeAs }: UnderstoodProps) {
  const { search: texts } = useTexts();
  const partText = usePartText();
  const isAddress = parts.some(({ kind }) => kind === 'adresse');
  const canBeOther = isAddress || parts.some(({ kind }) => kind === 'navn');
  return (
    <div className="understood d-print-none">
      <span className="understood-title">{texts.understood}</span>
      <ul className="understood-parts">
        {parts.map((part) => {
          const told = partText(part, text);
          return (
            <li
              key={part.start}
              className={part.kind === 'ukendt' ? 'understood-part understood-not' : 'understood-part'}
            >
              <button
                type="button"
                className="understood-correct"
                title={texts.correct}
                onClick={() => onCorrect(part)}
              >
                {told}
                <span className="sr-only"> – {texts.correct}</span>
              </button>
              <button
                type="button"
                className="understood-remove"
                aria-label={texts.remove(told)}
                onClick={() => onRemove(part)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      {canBeOther && (
        <button type="button" className="function-link" onClick={() => onTakeAs(isAddress ? 'navn' : 'adresse')}>
          {isAddress ? texts.takeAsName : texts.takeAsAddress}
        </button>
      )}
    </div>
  );
}
