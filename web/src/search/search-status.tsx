import { useTexts } from '../texts/index.ts';
import './search-status.css';
import type { Search } from './use-search.ts';

/** Says in one line what came of the search, to the eye and to the ear; it counts what is shown and nothing else. */
export function SearchStatus({ search }: { readonly search: Search }) {
  const { search: texts } = useTexts();
  const { searched, isPending } = search;
  const { outcome, hits = [] } = searched ?? {};
  const said = () => {
    if (outcome?.kind === 'refused') return outcome.refusal.refused === 'for-mange' ? texts.tooMany : '';
    if (outcome === undefined) return isPending ? texts.searching : '';
    if (hits.length === 0) return texts.nobody;
    return outcome.answer.naeste === undefined ? texts.shown(hits.length) : texts.shownSome(hits.length);
  };
  const isNobody = outcome?.kind === 'answered' && hits.length === 0;
  return (
    <>
      <p className="search-status" role="status">
        {said()}
      </p>
      {isNobody && <p className="muted">{texts.nobodyText}</p>}
    </>
  );
}
