import type { Answer } from '../api/index.ts';
import { Notice } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant, TimeText } from '../times/index.ts';
import type { AskedTimes } from './asked.ts';

interface AsOfNoteProps {
  readonly answer: Answer;
  readonly asked: AskedTimes;
  readonly onNow: () => void;
}

/** Says both times of an answer that is not as of now; nothing for one that is. */
export function AsOfNote({ answer, asked, onNow }: AsOfNoteProps) {
  const { asOfNote: texts } = useTexts();
  const { language } = useLanguage();
  if (asked.virkning === '' && asked.registrering === '') return null;
  return (
    <Notice kind="info" title={texts.title}>
      <p>
        <TimeText time={answer.asOf.virkning} within={texts.virkning} />
      </p>
      <p>{texts.registrering(describeInstant(answer.asOf.registrering, language))}</p>
      <button type="button" className="button button-secondary d-print-none" onClick={onNow}>
        {texts.now}
      </button>
    </Notice>
  );
}
