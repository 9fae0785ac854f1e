import { useQuery } from '@tanstack/react-query';
import { type About, findAbout } from '../api/index.ts';

/** What this system is; undefined until it is known. */
export function useAbout(): About | undefined {
  const { data } = useQuery({ queryKey: ['about'], queryFn: findAbout });
  return data?.kind === 'answered' ? data.answer : undefined;
}
