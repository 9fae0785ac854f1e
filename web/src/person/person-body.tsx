import type { Catalogue } from '../api/index.ts';
import { FamilySection } from './family/index.ts';
import { FieldGroups } from './field-groups.tsx';
import { FAMILY_GROUPS, type Fact, familyOf, type Group, groupsOf, type LifeFact, timelineOf } from './model/index.ts';
import { PersonSummary } from './person-summary.tsx';
import { Timeline } from './timeline/index.ts';
import type { Steps } from './use-steps.ts';

interface PersonBodyProps {
  readonly catalogue: Catalogue;
  readonly facts: readonly Fact[];
  readonly life: readonly LifeFact[] | undefined;
  readonly steps: Steps;
  /** Whether the recipient may have more than current data (CPR-loven § 38). */
  readonly mayPast: boolean;
}

/** Told of together with the family. */
const CARE_GROUPS = ['foraeldremyndighed', 'vaergemaal'];

/** What is known of a person in the state that is shown. */
export function PersonBody({ catalogue, facts, life, steps, mayPast }: PersonBodyProps) {
  const { step, answer } = steps.shown;
  const isProtected = answer.situationer.includes('beskyttet');
  const groups = groupsOf(facts, catalogue);
  const care = groups.filter(isShown).filter(({ id }) => CARE_GROUPS.includes(id));
  // A family that is withheld is told of with everything else that is.
  const hasFamily = FAMILY_GROUPS.some((id) => groups.find((group) => group.id === id)?.state !== 'withheld');
  const inFamily = ({ id, state }: Group) => [...FAMILY_GROUPS, ...CARE_GROUPS].includes(id) && state !== 'withheld';
  return (
    <>
      <PersonSummary facts={facts} answer={answer} />
      {hasFamily && <FamilySection family={familyOf(facts)} groups={care} />}
      <Timeline
        rows={step.historik && life !== undefined ? timelineOf(life) : undefined}
        isWaiting={steps.waiting?.historik === true}
        isProtected={isProtected}
        onAsk={mayPast ? steps.withHistory : undefined}
        onDay={(virkning) => steps.toTimes({ ...step, virkning })}
      />
      <FieldGroups groups={hasFamily ? groups.filter((group) => !inFamily(group)) : groups} isProtected={isProtected} />
    </>
  );
}

const isShown = (group: Group): group is Extract<Group, { state: 'shown' }> => group.state === 'shown';
