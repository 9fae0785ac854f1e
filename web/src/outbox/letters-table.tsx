import type { OutboxLetter } from '../api/index.ts';
import { ColumnHeads } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { LetterRow } from './letter-row.tsx';
import './outbox.css';

/** The letters, the newest first. */
export function LettersTable({ letters }: { readonly letters: readonly OutboxLetter[] }) {
  const { outbox: texts } = useTexts();
  return (
    <table className="table table--compact table-md-responsive-headers outbox-table">
      <caption className="sr-only">{texts.title}</caption>
      <ColumnHeads columns={['made', 'to', 'subject', 'state']} texts={texts} />
      <tbody>
        {letters.map((letter) => (
          <LetterRow key={letter.brevId} letter={letter} />
        ))}
      </tbody>
    </table>
  );
}
