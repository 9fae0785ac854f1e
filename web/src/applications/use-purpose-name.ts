import { useLanguage } from '../texts/index.ts';
import { useChoices } from './use-choices.ts';

/** Tells a purpose by its name; by its id until the names are there, and where it has none. */
export function usePurposeName(): (id: string) => string {
  const choices = useChoices();
  const { language } = useLanguage();
  return (id) => choices?.formaal.find((one) => one.id === id)?.[language] ?? id;
}
