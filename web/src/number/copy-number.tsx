import { useState } from 'react';
import { useTexts } from '../texts/index.ts';
import { writeNumber } from './mask-number.ts';

/** Copies a whole number: the one way to get it out of the page, and a deliberate one. */
export function CopyNumber({ number, whose }: { readonly number: string; readonly whose: string }) {
  const { number: texts } = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Where the browser does not let a page write the clipboard the button just does not say "copied".
    navigator.clipboard?.writeText(writeNumber(number)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <button type="button" className="masked-number-button" aria-label={texts.copyOf(whose)} onClick={copy}>
        {texts.copy}
      </button>
      <span role="status" className="masked-number-copied d-print-none">
        {copied ? texts.copied : ''}
      </span>
    </>
  );
}
