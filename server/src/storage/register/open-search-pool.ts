import type { Pool } from 'pg';
import { openPool } from '../pool.ts';
import type { Database } from '../postgres/index.ts';

/** Searches under way at a time; more wait for one of these to end. */
const SEARCHES_MAX = 3;
/** How long one statement of a search may take before the search is refused. */
const SEARCH_MS = 5_000;

/**
 * Connections for searches only, so that no search keeps lookups waiting. Each statement is planned by its own values, since
 * the best way to go is another for a common name than for a rare one, and ends after five seconds. It takes one core, since
 * others have requests of their own, and is never compiled, which takes longer than any search.
 */
export function openSearchPool(database: Database): Pool {
  const settings = {
    plan_cache_mode: 'force_custom_plan',
    statement_timeout: String(SEARCH_MS),
    // A page read out of order costs little more than another: what searches look in stays in memory.
    random_page_cost: '1.1',
    max_parallel_workers_per_gather: '0',
    jit: 'off',
  };
  return openPool(database, 'opencpr_register_reader', SEARCHES_MAX, settings);
}
