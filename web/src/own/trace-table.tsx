import { useInfiniteQuery } from '@tanstack/react-query';
import { type Session, traceOwn } from '../api/index.ts';
import { Busy, ColumnHeads, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { TraceRow } from './trace-row.tsx';

/** The lookups, a page at a time. Nothing of them is kept when the page is left. */
export function TraceTable({ session }: { readonly session: Session }) {
  const { trace: texts, loading } = useTexts();
  const query = useInfiniteQuery({
    queryKey: ['trace'],
    queryFn: ({ pageParam }) => traceOwn(pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: (page) => (page.kind === 'answered' ? page.answer.next : undefined),
    gcTime: 0,
    retry: false,
  });
  if (query.isError) return <FaultNotice onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Busy text={loading} />;
  const refused = query.data.pages.find((page) => page.kind === 'refused');
  if (refused?.kind === 'refused') return <RefusalNotice refusal={refused.refusal} />;
  const lookups = query.data.pages.flatMap((page) => (page.kind === 'answered' ? page.answer.lookups : []));
  if (lookups.length === 0) return <p className="muted">{texts.empty}</p>;
  return (
    <>
      <table className="table table--compact table-md-responsive-headers own-page-table">
        <ColumnHeads columns={['time', 'service', 'asked', 'purpose', 'case', 'outcome']} texts={texts} />
        <tbody>
          {lookups.map((lookup) => (
            <TraceRow key={lookup.entryId} lookup={lookup} purposes={session.formaal} />
          ))}
        </tbody>
      </table>
      {query.hasNextPage && (
        <button
          type="button"
          className="button button-secondary own-page-more"
          aria-disabled={query.isFetching}
          onClick={() => query.isFetching || void query.fetchNextPage()}
        >
          {query.isFetching ? texts.fetching : texts.older}
        </button>
      )}
    </>
  );
}
