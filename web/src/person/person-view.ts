import { createContext, useContext } from 'react';

/** What every part of a person page may need: whose page it is, and how to look another number up from it. */
export interface PersonView {
  /** The number the person is held under. */
  readonly own: string;
  /** The person's name, or another word for the person. */
  readonly name: string;
  readonly lookUp: (number: string) => void;
}

/** Carries the view to the parts of a person page. */
export const PersonViewContext = createContext<PersonView | undefined>(undefined);

/** The person page that a part stands on. */
export function usePersonView(): PersonView {
  const view = useContext(PersonViewContext);
  if (view === undefined) throw new Error('defect: not on a person page');
  return view;
}
