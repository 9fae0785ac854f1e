import { useState } from 'react';
import { useTexts } from '../texts/index.ts';
import { CopyNumber } from './copy-number.tsx';
import { maskNumber, writeNumber } from './mask-number.ts';
import './masked-number.css';

interface MaskedNumberProps {
  readonly number: string;
  /** Whose number it is, for those who hear the button without seeing what stands beside it. */
  readonly whose: string;
}

/** A personnummer, masked until somebody asks to see it; another one that takes its place is masked again. */
export function MaskedNumber({ number, whose }: MaskedNumberProps) {
  return <OneNumber key={number} number={number} whose={whose} />;
}

function OneNumber({ number, whose }: MaskedNumberProps) {
  const { number: texts } = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <span className="masked-number">
      <span className="masked-number-digits">{shown ? <FullNumber number={number} /> : maskNumber(number)}</span>
      <button
        type="button"
        className="masked-number-button"
        aria-label={shown ? texts.hideOf(whose) : texts.showOf(whose)}
        onClick={() => setShown(!shown)}
      >
        {shown ? texts.hide : texts.show}
      </button>
      {shown && <CopyNumber number={number} whose={whose} />}
    </span>
  );
}

/** The number in full; a print has the mask in its place, since paper goes further than the screen (CPR-loven § 54). */
function FullNumber({ number }: { readonly number: string }) {
  return (
    <>
      <span className="d-print-none">{writeNumber(number)}</span>
      <span className="d-none d-print-inline" aria-hidden="true">
        {maskNumber(number)}
      </span>
    </>
  );
}
