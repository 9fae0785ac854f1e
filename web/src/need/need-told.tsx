import type { Authorisation } from '../api/index.ts';
import { usePurposeName } from '../applications/index.ts';
import { useTexts } from '../texts/index.ts';

/** What a user's work needs, in one line: services and purposes, or all of it. */
export function NeedTold({ need }: { readonly need: Authorisation['behov'] }) {
  const { need: texts } = useTexts();
  const purposeName = usePurposeName();
  const { tjenester, formaal } = need ?? {};
  if (tjenester === undefined && formaal === undefined) return texts.all;
  const parts = [tjenester?.join(', '), formaal?.map(purposeName).join(', ')];
  return texts.only(parts.filter((part) => part !== undefined).join(' · '));
}
