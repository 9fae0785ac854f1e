import type { Answer, Catalogue, Session } from '../api/index.ts';
import { useMaskedCopying } from '../number/index.ts';
import { useTexts } from '../texts/index.ts';
import { AsOfNote } from './as-of-note.tsx';
import { type Asked, type AskedTimes, NOW } from './asked.ts';
import { FieldGroups } from './field-groups.tsx';
import { JournalFoot } from './journal-foot.tsx';
import { groupsOf, nameOf, numbersOf, readFacts } from './model/index.ts';
import { PersonHeading } from './person-heading.tsx';
import { PersonSummary } from './person-summary.tsx';
import { PersonViewContext } from './person-view.ts';
import { ProtectionBanner } from './protection-banner.tsx';
import { ReplacedBanner } from './replaced-banner.tsx';
import './person-page.css';

interface PersonPageProps {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly catalogue: Catalogue;
  readonly session: Session;
  readonly onLookUp: (personnummer: string, times: AskedTimes) => void;
  readonly onClose: () => void;
}

/** A person: who, where and in what status at one look, what must not be missed, and then everything the answer holds. */
export function PersonPage({ answer, asked, catalogue, session, onLookUp, onClose }: PersonPageProps) {
  const { person: texts } = useTexts();
  useMaskedCopying();
  const facts = readFacts(answer, catalogue);
  const name = nameOf(facts);
  const numbers = numbersOf(facts, asked.personnummer);
  const isProtected = answer.situationer.includes('beskyttet');
  const view = {
    own: numbers.own,
    name: name.state === 'value' ? name.name : name.state === 'withheld' ? texts.nameWithheld : texts.unnamed,
    lookUp: (number: string) => onLookUp(number, asked),
  };
  return (
    <PersonViewContext value={view}>
      <article className="person-page" aria-labelledby="person">
        <PersonHeading name={name} situationer={answer.situationer} isProtected={isProtected} onClose={onClose} />
        {isProtected && <ProtectionBanner facts={facts} />}
        <ReplacedBanner answer={answer} numbers={numbers} asked={asked.personnummer} />
        <AsOfNote answer={answer} asked={asked} onNow={() => onLookUp(asked.personnummer, NOW)} />
        <PersonSummary facts={facts} answer={answer} />
        <FieldGroups groups={groupsOf(facts, catalogue)} isProtected={isProtected} />
        <JournalFoot answer={answer} asked={asked} session={session} />
      </article>
    </PersonViewContext>
  );
}
