import type { DeclarationPoint } from '../api/index.ts';
import { TextArea, type YesNo, YesNoField } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { explanationOf } from './answers.ts';

interface PointFieldsProps {
  readonly point: DeclarationPoint;
  readonly answer: YesNo;
  readonly explanation: string;
  readonly onAnswer: (answer: YesNo) => void;
  readonly onExplain: (text: string) => void;
  readonly errorOf: (name: string) => string | undefined;
}

/** A point of the declaration: yes or no, and, once it is answered, room to explain. */
export function PointFields({ point, answer, explanation, onAnswer, onExplain, errorOf }: PointFieldsProps) {
  const { declaration: texts, act } = useTexts();
  const { language } = useLanguage();
  const text = point[language];
  const label = answer === 'ja' ? `${texts.explain} (${act.optional})` : texts.explain;
  return (
    <>
      <YesNoField legend={text} value={answer} onChange={onAnswer} error={errorOf(point.id)} />
      {answer !== '' && (
        <TextArea
          label={label}
          about={text}
          value={explanation}
          onChange={onExplain}
          rows={2}
          error={errorOf(explanationOf(point))}
        />
      )}
    </>
  );
}
