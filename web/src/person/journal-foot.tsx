import type { Answer, Session } from '../api/index.ts';
import { maskNumbersIn } from '../number/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import type { Asked } from './asked.ts';
import './journal-foot.css';

interface JournalFootProps {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly session: Session;
}

/** Tells that the lookup is registered, under which id, and for what. */
export function JournalFoot({ answer, asked, session }: JournalFootProps) {
  const { person: texts } = useTexts();
  const { language } = useLanguage();
  const { id, tid } = answer.journal;
  const purpose = session.formaal.find((formaal) => formaal.id === session.valgtFormaal);
  return (
    <footer className="journal-foot">
      <strong>{texts.registered}</strong> {texts.registeredText(id, describeInstant(tid, language))}{' '}
      {purpose !== undefined && texts.purposeText(purpose[language])}{' '}
      {/* A case may be named by a personnummer, and this foot is printed (CPR-loven § 54). */}
      {asked.sag !== '' && texts.caseText(maskNumbersIn(asked.sag))}
    </footer>
  );
}
