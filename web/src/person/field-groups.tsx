import { Fold } from '../controls/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import { GroupCard } from './group-card.tsx';
import { type Group, isAboutRecipient } from './model/index.ts';
import { NotShown } from './not-shown.tsx';
import './field-groups.css';

interface FieldGroupsProps {
  readonly groups: readonly Group[];
  readonly isProtected: boolean;
}

/** Everything the answer holds, group by group; then what it does not hold, and what is empty. */
export function FieldGroups({ groups, isProtected }: FieldGroupsProps) {
  const texts = useTexts();
  const empty = groups.filter(({ state }) => state === 'empty');
  // What the recipient gets of nobody is told of together, at the end.
  const notShown = groups.filter((group) => group.state === 'withheld').filter(isAboutRecipient);
  const cards = groups.filter((group) => !empty.includes(group) && !notShown.some(({ id }) => id === group.id));
  return (
    <section className="field-groups" aria-label={texts.person.details}>
      <div className="field-groups-cards">
        {cards.map((group) => (
          <GroupCard key={group.id} group={group} isMarked={isProtected && group.isProtected} />
        ))}
      </div>
      {notShown.length > 0 && <NotShown groups={notShown} />}
      {empty.length > 0 && (
        <Fold title={`${texts.person.emptyGroups} (${empty.length})`}>
          <p>{empty.map(({ id }) => nameIn(texts.groups, id)).join(', ')}</p>
        </Fold>
      )}
    </section>
  );
}
