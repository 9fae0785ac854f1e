import { useQuery } from '@tanstack/react-query';
import { type ActId, doAct } from '../api/index.ts';

/** Asks for what an act lists: never kept, since what is listed may change, and each asking has its entry. */
export function useActList<Id extends ActId>(id: Id, input: Readonly<Record<string, string>> = {}) {
  return useQuery({
    queryKey: ['act', id, input],
    queryFn: () => doAct(id, input),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}
