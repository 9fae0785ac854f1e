import type { Hit } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import { HitList } from './hit-list.tsx';
import { MoreHits } from './more-hits.tsx';
import { SearchStatus } from './search-status.tsx';
import { TooMany } from './too-many.tsx';
import type { Search } from './use-search.ts';

interface SearchOutcomeProps {
  readonly search: Search;
  readonly list: { readonly id: string; readonly active: number };
  readonly isStale: boolean;
  readonly onChoose: (hit: Hit) => void;
  /** Shows the first of too many. */
  readonly onShowSome: () => void;
}

/** What a search led to: persons, nobody, too many, a refusal or a fault. */
export function SearchOutcome({ search, list, isStale, onChoose, onShowSome }: SearchOutcomeProps) {
  const { searched } = search;
  const hits = searched?.hits ?? [];
  const refusal = searched?.outcome?.kind === 'refused' ? searched.outcome.refusal : undefined;
  const isFault = searched !== undefined && searched.outcome === undefined;
  return (
    <section className="search-outcome d-print-none" aria-busy={search.isPending || isStale}>
      <SearchStatus search={search} />
      {isFault && <FaultNotice onRetry={search.again} />}
      {searched !== undefined && refusal?.refused === 'for-mange' && (
        <TooMany asked={searched.asked} parts={refusal.forstaaet?.parts ?? []} onShow={onShowSome} />
      )}
      {refusal !== undefined && !isAboutText(refusal) && <RefusalNotice refusal={refusal} />}
      {hits.length > 0 && (
        <HitList id={list.id} hits={hits} active={list.active} isStale={isStale} onChoose={onChoose} />
      )}
      <MoreHits search={search} />
    </section>
  );
}

/** A refusal that says something of the text, and is told beside the field. */
const isAboutText = ({ refused, forstaaet }: { refused: string; forstaaet?: { problem?: unknown } | undefined }) =>
  refused === 'for-mange' || (refused === 'ugyldigt-felt' && forstaaet?.problem !== undefined);
