import { useQuery } from '@tanstack/react-query';
import { type DwellingAnswer, listHomes } from '../api/index.ts';
import type { Home } from './home-of.ts';

const NONE: readonly Home[] = [];

/** The dwellings of a house; `isMissing` where the register of addresses did not tell them. */
export interface Homes {
  readonly homes: readonly Home[];
  readonly isMissing: boolean;
}

/**
 * The dwellings of the house an answer is about, as the register of addresses knows them: those that nobody lives in are not in
 * the answer. None where one dwelling was asked about, and until the register has told them.
 */
export function useHomes({ bolig }: DwellingAnswer, isHouse: boolean): Homes {
  const { data, isError, isFetching } = useQuery({
    queryKey: ['homes', bolig.kommunekode, bolig.vejkode, bolig.husnummer],
    queryFn: () => listHomes(bolig),
    enabled: isHouse,
    gcTime: 0,
    retry: 1,
    refetchOnWindowFocus: false,
  });
  const homes = data?.kind === 'answered' ? data.answer.adresser : NONE;
  return { homes, isMissing: isHouse && !isFetching && (isError || data?.kind === 'refused') };
}
