import { type ReactNode, useState } from 'react';
import type { ActId } from '../api/index.ts';
import { Fold } from '../controls/index.ts';
import { ActForm, type ActFormProps, isActTyped } from './act-form.tsx';

interface ActFoldProps<Id extends ActId> extends ActFormProps<Id> {
  readonly title: string;
  /** What the act is done to, for those who hear the title without seeing where it stands. */
  readonly about?: string;
  /** What stands before the form. */
  readonly children?: ReactNode;
}

/** The form of an act, folded away; there only once it has been opened, so that a long list has no forms nobody asked for. */
export function ActFold<Id extends ActId>({ title, about, children, ...form }: ActFoldProps<Id>) {
  const [opened, setOpened] = useState(() => isActTyped(form.act, form.fixed));
  return (
    <Fold title={title} open={opened} onOpen={() => setOpened(true)} {...(about === undefined ? {} : { about })}>
      {children}
      {opened && <ActForm {...form} />}
    </Fold>
  );
}
