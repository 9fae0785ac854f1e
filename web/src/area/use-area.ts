import { useQuery } from '@tanstack/react-query';
import { findKommuner } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';

/** Tells an area, municipality codes, in words: none is the whole country. The codes alone until the names are there. */
export function useArea(): (codes: readonly string[] | undefined) => string {
  const { scope: texts } = useTexts();
  const { data } = useQuery({ queryKey: ['kommuner'], queryFn: findKommuner });
  const kommuner = data?.kind === 'answered' ? data.answer.kommuner : [];
  const nameOf = (code: string) => {
    const kommune = kommuner.find(({ kode }) => kode === code);
    return kommune === undefined ? code : `${kommune.navn} (${code})`;
  };
  return (codes = []) => (codes.length === 0 ? texts.country : codes.map(nameOf).join(', '));
}
