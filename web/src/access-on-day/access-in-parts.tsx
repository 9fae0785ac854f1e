import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type ActAnswer, doAct } from '../api/index.ts';
import { Busy, FaultNotice, MoreRows, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { AccessTable } from './access-table.tsx';
import type { Asked } from './as-of-form.tsx';

/** Rows fetched at a time; ours. */
const PART = 100;

interface AccessInPartsProps {
  readonly act: 'tilladelse.vis' | 'tilladelse.forskel';
  readonly asked: Asked;
  /** What is said where there is no row. */
  readonly none: string;
  /** What stands below the rows. */
  readonly children: ReactNode;
}

/** A list of access that may be long: its beginning, and more of the very same list when it is wanted. */
export function AccessInParts({ act, asked, none, children }: AccessInPartsProps) {
  const { firstRows, loading } = useTexts();
  const query = useInfiniteQuery({
    queryKey: ['act', act, asked],
    queryFn: ({ pageParam }) => doAct(act, { ...asked, ...pageParam, antal: String(PART) }),
    initialPageParam: FIRST,
    getNextPageParam: (last, _pages, { spring }) => {
      if (last.kind === 'refused') return undefined;
      const next = Number(spring) + PART;
      // As known at the moment the first part was: the list has not changed since.
      return next < last.answer.ialt ? { spring: String(next), registrering: last.answer.registrering } : undefined;
    },
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const pages = query.data?.pages ?? [];
  const rows = pages.flatMap((page) => (page.kind === 'answered' ? rowsOf(page.answer) : []));
  const [first] = pages;
  const refused = pages.find((page) => page.kind === 'refused');
  return (
    <>
      {query.isError && <FaultNotice onRetry={() => void query.refetch()} />}
      {refused?.kind === 'refused' && <RefusalNotice refusal={refused.refusal} />}
      {query.isPending && <Busy text={loading} />}
      {first?.kind === 'answered' && first.answer.ialt === 0 && <p className="muted">{none}</p>}
      {first?.kind === 'answered' && first.answer.ialt > 0 && (
        <>
          <AccessTable ialt={first.answer.ialt} rows={rows} />
          {query.hasNextPage && (
            <MoreRows
              shown={rows.length}
              all={first.answer.ialt}
              text={query.isFetching ? loading : firstRows.more}
              onMore={() => query.isFetching || void query.fetchNextPage()}
            />
          )}
          {children}
        </>
      )}
    </>
  );
}

const FIRST: Asked = { spring: '0' };

const rowsOf = (answer: ActAnswer<'tilladelse.vis' | 'tilladelse.forskel'>) =>
  'adgange' in answer ? answer.adgange : answer.forskelle;
