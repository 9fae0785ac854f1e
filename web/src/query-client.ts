import { QueryClient } from '@tanstack/react-query';

/** Keeps what may be kept in memory: the session, what the system is, the field catalogue. Nothing about persons. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: 1, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      // A call that changes or answers something is never repeated by itself: each lookup is an entry in the journal.
      mutations: { retry: false, gcTime: 0, networkMode: 'always' },
    },
  });
}
