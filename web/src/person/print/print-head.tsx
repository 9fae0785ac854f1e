import type { Session } from '../../api/index.ts';
import { maskNumbersIn } from '../../number/index.ts';
import { useLanguage, useTexts } from '../../texts/index.ts';
import { describeInstant } from '../../times/index.ts';
import type { Step } from '../asked.ts';
import { ProtectedMark } from '../protected-mark.tsx';
import { usePrintTime } from './use-print-time.ts';
import './print-head.css';

interface PrintHeadProps {
  readonly session: Session;
  readonly step: Step;
  readonly isProtected: boolean;
}

/** The head of a print: who printed it, when, for what, and that the marking goes along (Vilkår § 9). */
export function PrintHead({ session, step, isProtected }: PrintHeadProps) {
  const { print: texts, person, protection } = useTexts();
  const { language } = useLanguage();
  const time = usePrintTime();
  const { bruger, kunde } = session;
  const purpose = session.formaal.find(({ id }) => id === session.valgtFormaal);
  return (
    <div className="print-head">
      <p>
        <strong>{texts.by(`${bruger.navn} (${bruger.personkode})`, kunde.navn)}</strong>{' '}
        {texts.at(describeInstant(time, language))} {purpose !== undefined && person.purposeText(purpose[language])}{' '}
        {step.sag !== '' && person.caseText(maskNumbersIn(step.sag))}
      </p>
      {isProtected && (
        <p>
          <ProtectedMark /> {protection.marking}
        </p>
      )}
      <p>{texts.care}</p>
    </div>
  );
}
