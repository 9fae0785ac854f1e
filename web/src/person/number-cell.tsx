import { MaskedNumber, maskNumber } from '../number/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import type { Cell } from './model/index.ts';
import { usePersonView } from './person-view.ts';
import './number-cell.css';

interface NumberCellProps {
  readonly cell: Cell;
  readonly number: string;
  /** Whose number it is, where more is known than the field says. */
  readonly whose?: string | undefined;
}

/** A personnummer in the answer. One of another person is a way to that person: a lookup of its own, registered as such. */
export function NumberCell({ cell, number, whose }: NumberCellProps) {
  const { person: texts } = useTexts();
  const { language } = useLanguage();
  const { own, lookUp } = usePersonView();
  const label = whose ?? cell.field[language];
  if (number === own) return <MaskedNumber number={number} whose={label} />;
  return (
    <span className="number-cell">
      <MaskedNumber number={number} whose={label} />
      <button
        type="button"
        className="number-cell-button"
        aria-label={texts.lookUpRelativeOf(label, maskNumber(number))}
        onClick={() => lookUp(number)}
      >
        {texts.lookUpRelative}
      </button>
    </span>
  );
}
