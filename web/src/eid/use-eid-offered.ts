import { useQuery } from '@tanstack/react-query';
import { findAbout } from '../api/index.ts';

/** Whether one can sign in with MitID Erhverv here, and whether that is a stand-in; undefined where one cannot, or it is not known yet. */
export function useEidOffered(): { readonly standIn: boolean } | undefined {
  const { data } = useQuery({ queryKey: ['about'], queryFn: findAbout });
  return data?.kind === 'answered' ? data.answer.eid : undefined;
}
