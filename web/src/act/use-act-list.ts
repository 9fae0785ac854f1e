import { useQuery } from '@tanstack/react-query';
import { type ActId, doAct } from '../api/index.ts';

/** Asks for what an act lists: never kept, since what is listed may change, and each asking has its entry; and not at all while it is not `enabled`. */
export function useActList<Id extends ActId>(id: Id, input: Readonly<Record<string, string>> = {}, enabled = true) {
  return useQuery({
    queryKey: ['act', id, input],
    queryFn: () => doAct(id, input),
    enabled,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}
