import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { suggestAddresses } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import type { Place } from './typed-dwelling.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LENGTH_MIN = 2;
/** So long the keys must have been quiet, milliseconds: addresses come from a register beside ours. */
const QUIET_MS = 120;

/** The addresses offered for what is typed; `isFault` when the register of addresses gave none to choose from. */
export function useAddressSuggestions(text: string, isChosen: boolean) {
  const { dwelling: texts } = useTexts();
  const [quiet, setQuiet] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const typed = text.trim();
  const isId = UUID.test(typed);
  const isAsked = !isChosen && !isId && quiet.trim().length >= LENGTH_MIN;
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: ['addresses', quiet.trim()],
    queryFn: () => suggestAddresses(quiet.trim()),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const byId = useMemo(
    () => [
      { betegnelse: texts.asAddressId(typed), adresseId: typed },
      { betegnelse: texts.asHouseId(typed), husnummerId: typed },
    ],
    [texts, typed],
  );
  const places: readonly Place[] = isId ? byId : isAsked && data?.kind === 'answered' ? data.answer.adresser : [];
  const isCurrent = quiet === text && !isPlaceholderData;
  return {
    places: isChosen ? [] : places,
    isNone: isAsked && isCurrent && data?.kind === 'answered' && places.length === 0,
    isFault: isAsked && (isError || data?.kind === 'refused'),
  };
}
