import { createContext, useContext } from 'react';
import type { Origin } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { type LifeFact, originsOf, type PersonName } from './model/index.ts';
import type { Steps } from './use-steps.ts';

/** What every part of a person page may need: whose page it is, and how to look another number up from it. */
export interface PersonView {
  /** The number the person is held under. */
  readonly own: string;
  /** The person's name, or another word for the person. */
  readonly name: string;
  readonly lookUp: (number: string) => void;
  readonly origins: OriginsView;
}

/** Where the facts come from, as far as that has been asked. */
export interface OriginsView {
  /** By kind and place. */
  readonly byFact: ReadonlyMap<string, Origin>;
  readonly state: 'not-asked' | 'waiting' | 'here';
  /** Asks for them: a lookup of its own. Undefined for those who are not told. */
  readonly ask: (() => void) | undefined;
}

/** Carries the view to the parts of a person page. */
export const PersonViewContext = createContext<PersonView | undefined>(undefined);

/** The person page that a part stands on. */
export function usePersonView(): PersonView {
  const view = useContext(PersonViewContext);
  if (view === undefined) throw new Error('defect: not on a person page');
  return view;
}

interface ViewOf {
  readonly steps: Steps;
  readonly own: string;
  readonly name: PersonName;
  readonly life: readonly LifeFact[] | undefined;
  /** Whether the recipient may have more than current data. */
  readonly mayPast: boolean;
}

/** The view of the person that is shown. */
export function usePersonViewOf({ steps, own, name, life, mayPast }: ViewOf): PersonView {
  const { person: texts } = useTexts();
  const asked = steps.waiting?.oprindelse ? 'waiting' : 'not-asked';
  return {
    own,
    name: name.state === 'value' ? name.name : name.state === 'withheld' ? texts.nameWithheld : texts.unnamed,
    lookUp: steps.toPerson,
    origins: {
      byFact: originsOf(life),
      state: steps.shown.step.oprindelse ? 'here' : asked,
      ask: mayPast ? steps.withOrigins : undefined,
    },
  };
}
