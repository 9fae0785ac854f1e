import { useId } from 'react';
import { nameIn, useTexts } from '../texts/index.ts';
import { Labelled } from './labelled.tsx';
import type { Group } from './model/index.ts';

type WithheldGroup = Extract<Group, { state: 'withheld' }>;

/** The groups that are withheld as a whole because of who asks, by reason. */
export function NotShown({ groups }: { readonly groups: readonly WithheldGroup[] }) {
  const texts = useTexts();
  const id = useId();
  const reasons = [...new Set(groups.map(({ reason }) => reason))];
  return (
    <section className="panel not-shown" aria-labelledby={id}>
      <h3 className="panel-title" id={id}>
        {texts.person.notShown}
      </h3>
      <p>{texts.person.notShownIntro}</p>
      <dl>
        {reasons.map((reason) => (
          <Labelled key={reason} label={nameIn(texts.reasons, reason)}>
            {groups
              .filter((group) => group.reason === reason)
              .map((group) => nameIn(texts.groups, group.id))
              .join(', ')}
          </Labelled>
        ))}
      </dl>
    </section>
  );
}
