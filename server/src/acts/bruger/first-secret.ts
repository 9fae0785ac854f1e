import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { NO_PASSWORD, oneTimePassword } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';

/** What a user is let in by, as a field of every act that lets one in. */
export const ADGANG = {
  kind: 'tekst',
  da: 'Brugeren får',
  en: 'The user gets',
  choices: [
    {
      value: 'link',
      da: 'Et link til at vælge kendeord (gælder, når intet er valgt)',
      en: 'A link to choose a password by (also when nothing is chosen)',
    },
    {
      value: 'engangskendeord',
      da: 'Et engangskendeord (kun med politikken cpr-compat)',
      en: 'A one-time password (with the policy cpr-compat only)',
    },
  ],
} as const;

/** What is kept of how a user is let in, and what of it is shown. */
export interface FirstSecret {
  /** The hash of the one-time password, or NO_PASSWORD for who gets a link. */
  readonly kendeord: string;
  /** The one-time password; undefined for who gets a link. */
  readonly engangskendeord: string | undefined;
}

/**
 * Makes what a user of a customer is let in by: nothing yet where it is a link (`issueLinks` makes that), or a one-time
 * password, which only the policy `cpr-compat` knows (ASVS 6.4.6; cpr-services.md § 9).
 */
export async function firstSecret(
  { books, passwords, token }: Pick<ActWork, 'books' | 'passwords' | 'token'>,
  kundenr: string,
  adgang: string | undefined,
): Promise<FirstSecret | Refusal> {
  if (adgang !== 'engangskendeord') return { kendeord: NO_PASSWORD, engangskendeord: undefined };
  const politik = (await books.krav.find(kundenr))?.kendeordspolitik;
  if (politik !== 'cpr-compat') return refuse('forkert-tilstand', { field: 'adgang' });
  const engangskendeord = oneTimePassword(token());
  return { kendeord: await passwords.hashDrawn(engangskendeord), engangskendeord };
}
