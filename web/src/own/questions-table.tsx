import type { Decision } from '../api/index.ts';
import { ColumnHeads } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';

/** The legal questions in the order they are put, each with its provision, its answer and why. */
export function QuestionsTable({ questions }: Pick<Decision, 'questions'>) {
  const { tryOut: texts } = useTexts();
  const { language } = useLanguage();
  return (
    <table className="table table--compact table-md-responsive-headers own-page-table try-out-questions">
      <caption className="sr-only">{texts.questions}</caption>
      <ColumnHeads columns={['number', 'question', 'answer', 'because', 'source']} texts={texts} />
      <tbody>
        {questions.map((question) => (
          <tr key={question.number}>
            <td data-title={texts.number}>{question.number}</td>
            <td data-title={texts.question}>{question[language]}</td>
            <td data-title={texts.answer}>
              <strong>{texts.answers[question.answer]}</strong>
            </td>
            <td data-title={texts.because}>{question.why[language]}</td>
            <td data-title={texts.source} lang="da">
              {question.source}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
