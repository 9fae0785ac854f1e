import { useQuery } from '@tanstack/react-query';
import { type DwellingAnswer, listHomes } from '../api/index.ts';
import type { Home } from './home-of.ts';

const NONE: readonly Home[] = [];

/**
 * The dwellings of the house an answer is about, as the register of addresses knows them: those that nobody lives in are not in
 * the answer. None where one dwelling was asked about, and until the register has told them.
 */
export function useHomes({ bolig }: DwellingAnswer): readonly Home[] {
  const isHouse = bolig.etage === undefined && bolig.sidedoer === undefined;
  const { data } = useQuery({
    queryKey: ['homes', bolig.kommunekode, bolig.vejkode, bolig.husnummer],
    queryFn: () => listHomes(bolig),
    enabled: isHouse,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return data?.kind === 'answered' ? data.answer.adresser : NONE;
}
