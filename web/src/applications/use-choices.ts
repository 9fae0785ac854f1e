import { useQuery } from '@tanstack/react-query';
import { type AnmodningValg, findApplicationChoices } from '../api/index.ts';

/** What an application can say; undefined until it is known. It is the same for as long as the page is open. */
export function useChoices(): AnmodningValg | undefined {
  const { data } = useQuery({
    queryKey: ['application-choices'],
    queryFn: findApplicationChoices,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.kind === 'answered' ? data.answer : undefined;
}
