import { useTexts } from '../texts/index.ts';
import { TimeText } from '../times/index.ts';
import type { Cell } from './model/index.ts';
import { NumberCell } from './number-cell.tsx';
import { Withheld } from './withheld.tsx';

/** A cell in words: a text, the text of a code, a date, a number that can be looked up, or why it is withheld. */
export function CellText({ cell }: { readonly cell: Cell }) {
  const texts = useTexts();
  const { field, state, uncertain, mark } = cell;
  if (state.state === 'withheld') return <Withheld reason={state.reason} />;
  switch (field.value) {
    case 'tid':
      return <TimeText time={state.value} uncertain={uncertain} />;
    case 'personnummer':
      return <NumberCell cell={cell} number={state.value} />;
    case 'markering':
      return texts.yes;
    case 'kode':
    case 'tekst':
      return (
        <>
          {/* The register is kept in Danish, whatever language the page is in. */}
          <span lang="da">{state.text ?? state.value}</span>
          {mark !== undefined && (
            <span className="muted" lang="da">
              {' '}
              ({mark.toLowerCase()})
            </span>
          )}
        </>
      );
  }
}
