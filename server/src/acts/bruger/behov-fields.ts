import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import type { NytBehov, Omfang } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { notAmong } from '../why.ts';

/** What of its customer's access a user's work needs, as fields of the acts that say so. */
export const BEHOV_FIELDS = {
  tjenester: {
    kind: 'liste',
    da: 'Kun disse tjenester (alle kundens, når intet er valgt)',
    en: "Only these services (all of the customer's when none is chosen)",
  },
  formaal: {
    kind: 'liste',
    da: 'Kun disse formål (alle kundens, når intet er valgt)',
    en: "Only these purposes (all of the customer's when none is chosen)",
  },
} as const;

/** Why a user is authorised (Vilkår § 3). */
export const GRUND = {
  kind: 'tekst',
  da: 'Hvorfor brugeren har brug for adgang',
  en: 'Why the user needs access',
  required: true,
} as const;

/** As much of a grant as says what it can be needed for. */
type Granted = Pick<Omfang, 'tjenester' | 'formaal'>;

/** What a customer has been granted, now or from a later day on: the most that any of its users can need. */
export async function grantedTo({ books, now }: Pick<ActWork, 'books' | 'now'>, kundenr: string): Promise<Granted> {
  const grants = (await books.tilladelser.list({ kundenr })).filter(({ gyldigTil }) => gyldigTil > now);
  return {
    tjenester: [...new Set(grants.flatMap(({ tjenester }) => tjenester))],
    formaal: [...new Set(grants.flatMap(({ formaal }) => formaal))],
  };
}

/** Reads a need from texts, items with commas or blanks between; refuses what the customer has not been granted. */
export function readBehov(
  {
    tjenester,
    formaal,
    grund,
  }: { readonly [Name in 'tjenester' | 'formaal']: string | undefined } & Pick<NytBehov, 'grund'>,
  granted: Granted,
): NytBehov | Refusal {
  const services = chosenOf('tjenester', tjenester, granted.tjenester);
  if (services !== undefined && isRefusal(services)) return services;
  const purposes = chosenOf('formaal', formaal, granted.formaal);
  if (purposes !== undefined && isRefusal(purposes)) return purposes;
  return { tjenester: services, formaal: purposes, grund };
}

function chosenOf(
  field: string,
  text: string | undefined,
  granted: readonly string[],
): readonly string[] | Refusal | undefined {
  if (text === undefined) return undefined;
  const chosen = new Set<string>();
  for (const word of text.split(/[,\s]+/).filter((part) => part !== '')) {
    const known = granted.find((one) => one.toLowerCase() === word.toLowerCase());
    if (known === undefined) return refuse('ugyldigt-felt', { field, why: notAmong(word, granted) });
    chosen.add(known);
  }
  return chosen.size === 0 ? undefined : [...chosen];
}
