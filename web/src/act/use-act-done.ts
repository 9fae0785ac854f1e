import { useQueryClient } from '@tanstack/react-query';

/** What to call when an act is done: everything that acts list is asked for anew. */
export function useActDone(): () => void {
  const queries = useQueryClient();
  return () => {
    queries.invalidateQueries({ queryKey: ['act'] }).catch(() => undefined);
  };
}
