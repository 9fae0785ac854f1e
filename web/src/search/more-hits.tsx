import { useTexts } from '../texts/index.ts';
import type { Search } from './use-search.ts';

/** Fetches the next page, where there is one; each page is a search of its own. */
export function MoreHits({ search }: { readonly search: Search }) {
  const { search: texts } = useTexts();
  const outcome = search.searched?.outcome;
  if (outcome?.kind !== 'answered' || outcome.answer.naeste === undefined) return null;
  return (
    <button type="button" className="button button-secondary search-more" onClick={search.more}>
      {texts.more}
    </button>
  );
}
