import type { ReactNode } from 'react';
import type { ActAnswer, ActId } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { useActList } from './use-act-list.ts';

interface ActListShownProps<Id extends ActId> {
  readonly act: Id;
  readonly input?: Readonly<Record<string, string>>;
  /** What stands there where the act says that there is none; the refusal itself when it is not given. */
  readonly missing?: ReactNode;
  /** How grave a refusal is; an error where nothing is said. */
  readonly refusedAs?: 'info';
  readonly children: (answer: ActAnswer<Id>) => ReactNode;
}

/** Shows what an act lists, once it is there; until then that it is fetched, and else why it is not. */
export function ActListShown<Id extends ActId>({
  act,
  input = {},
  missing,
  refusedAs,
  children,
}: ActListShownProps<Id>) {
  const { loading } = useTexts();
  const { data, isError, refetch } = useActList(act, input);
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'answered') return children(data.answer);
  if (data.refusal.refused === 'findes-ikke' && missing !== undefined) return missing;
  return <RefusalNotice refusal={data.refusal} {...(refusedAs === undefined ? {} : { kind: refusedAs })} />;
}
