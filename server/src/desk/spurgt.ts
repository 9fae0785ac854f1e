import { personnumreOf, type Question } from '../services/index.ts';

/** What was asked, for the entry: the keys, with the one number among them in the form that is searched for. */
export function spurgtBy(keys: Readonly<Record<string, string>>, question: Question): Readonly<Record<string, string>> {
  const [personnummer, ...others] = personnumreOf(question);
  return personnummer === undefined || others.length > 0 ? keys : { ...keys, personnummer };
}
