import type { Answer } from '../api/index.ts';
import { Notice } from '../controls/index.ts';
import { MaskedNumber } from '../number/index.ts';
import { useTexts } from '../texts/index.ts';
import type { NumbersOf } from './model/index.ts';
import { usePersonView } from './person-view.ts';

interface ReplacedBannerProps {
  readonly answer: Answer;
  readonly numbers: NumbersOf;
  /** The number the lookup was made with. */
  readonly asked: string;
}

/** Says that a number has given way to another, and leads there; nothing for a number in force. */
export function ReplacedBanner({ answer, numbers, asked }: ReplacedBannerProps) {
  const { replaced: texts } = useTexts();
  const { lookUp } = usePersonView();
  const { own, inForce } = numbers;
  if (inForce === undefined && !answer.situationer.includes('erstattet')) {
    if (own === asked) return null;
    return (
      <Notice kind="warning" title={texts.formerTitle}>
        <p>{texts.formerText}</p>
        <p>
          {texts.inForce}: <MaskedNumber number={own} whose={texts.inForce} />
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={texts.title}>
      {inForce === undefined ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>
            {texts.inForce}: <MaskedNumber number={inForce} whose={texts.inForce} />
          </p>
          <button type="button" className="button button-primary d-print-none" onClick={() => lookUp(inForce)}>
            {texts.lookUp}
          </button>
        </>
      )}
    </Notice>
  );
}
