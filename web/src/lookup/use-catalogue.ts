import { useQuery } from '@tanstack/react-query';
import { type Catalogue, findCatalogue } from '../api/index.ts';

/** The field catalogue, or how to ask again where it could not be had. */
export type CatalogueState =
  | { readonly state: 'here'; readonly catalogue: Catalogue }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Asks for the field catalogue, once for as long as the page lives. */
export function useCatalogue(): CatalogueState {
  const { data, isError, refetch } = useQuery({ queryKey: ['catalogue'], queryFn: findCatalogue });
  if (data?.kind === 'answered') return { state: 'here', catalogue: data.answer };
  return isError || data !== undefined ? { state: 'failed', retry: () => void refetch() } : { state: 'loading' };
}
