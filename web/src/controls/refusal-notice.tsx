import type { Refusal } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import { Notice } from './notice.tsx';
import { provisionOf } from './provision-of.ts';

interface RefusalNoticeProps {
  readonly refusal: Refusal;
  readonly kind?: 'info' | 'warning' | 'error';
}

/** A refusal in words: what, why, what to do, and under which id the attempt is registered. */
export function RefusalNotice({ refusal, kind = 'error' }: RefusalNoticeProps) {
  const texts = useTexts();
  const { language } = useLanguage();
  const danish = language === 'da';
  const { question, journal, retryAt } = refusal;
  const provision = question === undefined ? undefined : provisionOf(question.source, texts.refusal.letter);
  return (
    <Notice kind={kind} title={danish ? refusal.da : refusal.en} spoken>
      {question !== undefined && (
        <p>
          {texts.refusal.question(question.number)}
          {provision !== undefined && (
            <>
              {' '}
              (<span lang={provision.includes('§') ? 'da' : undefined}>{provision}</span>)
            </>
          )}
          : {danish ? question.da : question.en}
        </p>
      )}
      <p>{danish ? refusal.adviceDa : refusal.adviceEn}</p>
      {retryAt !== undefined && <p>{texts.refusal.retryAt(describeInstant(retryAt, language))}</p>}
      {journal !== undefined && <p className="small-text">{texts.refusal.journal(journal)}</p>}
    </Notice>
  );
}
