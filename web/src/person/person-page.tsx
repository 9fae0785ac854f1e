import type { Answer, Catalogue, Session } from '../api/index.ts';
import { useMaskedCopying } from '../number/index.ts';
import { danishDayOf } from '../times/index.ts';
import { AsOfPanel, rangeOfRegistrering, rangeOfVirkning } from './as-of/index.ts';
import type { Asked } from './asked.ts';
import { JournalFoot } from './journal-foot.tsx';
import { daysOfChange, isForPrivate, lifeOf, nameOf, numbersOf, readFacts, timelineOf } from './model/index.ts';
import { PersonBody } from './person-body.tsx';
import { PersonHeading } from './person-heading.tsx';
import { PersonViewContext, usePersonViewOf } from './person-view.ts';
import { PrintHead } from './print/index.ts';
import { ProtectionBanner } from './protection-banner.tsx';
import { ReplacedBanner } from './replaced-banner.tsx';
import { StepNotice } from './step-notice.tsx';
import { useLeaveNothing } from './use-leave-nothing.ts';
import { useSteps } from './use-steps.ts';
import './person-page.css';

interface PersonPageProps {
  /** The answer of the lookup that the person was found by. */
  readonly answer: Answer;
  readonly asked: Asked;
  readonly catalogue: Catalogue;
  readonly session: Session;
  readonly onClose: () => void;
}

/**
 * A person: who, where and in what status at one look, what must not be missed, and then everything the answer holds.
 * What is asked from here, to a relative, another time or the past, stays here and is a lookup of its own.
 */
export function PersonPage({ answer: first, asked, catalogue, session, onClose }: PersonPageProps) {
  useMaskedCopying();
  useLeaveNothing(onClose);
  const steps = useSteps({ asked, answer: first }, session);
  const { step, answer } = steps.shown;
  const facts = readFacts(answer, catalogue);
  const life = lifeOf(answer, catalogue);
  const mayPast = !isForPrivate(facts);
  const numbers = numbersOf(facts, step.personnummer);
  const name = nameOf(facts);
  const view = usePersonViewOf({ steps, own: numbers.own, name, life, mayPast });
  const isProtected = answer.situationer.includes('beskyttet');
  const today = danishDayOf(answer.journal.tid);
  return (
    <PersonViewContext value={view}>
      <article className={`person-page${steps.waiting ? ' person-page-waiting' : ''}`} aria-labelledby="person">
        <PrintHead session={session} step={step} isProtected={isProtected} />
        <StepNotice steps={steps} />
        <PersonHeading
          key={step.personnummer}
          name={name}
          situationer={answer.situationer}
          isProtected={isProtected}
          onBack={steps.back}
          onClose={onClose}
        />
        {isProtected && <ProtectionBanner facts={facts} />}
        <ReplacedBanner answer={answer} numbers={numbers} asked={step.personnummer} />
        {mayPast && (
          <AsOfPanel
            key={`as-of ${step.personnummer}`}
            times={steps.times}
            virkning={rangeOfVirkning(facts, today)}
            registrering={rangeOfRegistrering(life, today)}
            changes={step.historik && life !== undefined ? daysOfChange(timelineOf(life)) : []}
            onTimes={steps.toTimes}
          />
        )}
        {!steps.isTimeRefused && (
          <PersonBody
            key={`body ${step.personnummer}`}
            catalogue={catalogue}
            facts={facts}
            life={life}
            steps={steps}
            mayPast={mayPast}
          />
        )}
        <JournalFoot answer={answer} asked={step} session={session} />
      </article>
    </PersonViewContext>
  );
}
