import { type MailSettings, readMailSettings } from '../neighbours/smtp/index.ts';
import { isEmail } from '../rooms/access/index.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import type { Words } from './options.ts';

/** The options of `start` about letters and about where its pages are reached. */
export const MAIL_OPTIONS = {
  smtp: { type: 'string' },
  'mail-from': { type: 'string' },
  'public-url': { type: 'string' },
} as const;

/**
 * The settings for mail, by `--smtp` and `--mail-from` or OPENCPR_SMTP and OPENCPR_MAIL_FROM: a password does not belong on a
 * command line that every user of the machine can read. Undefined: letters are read on the page. Wrong ones end the command.
 */
export function mailOf(words: Words): MailSettings | undefined {
  const address = words.text('smtp') ?? process.env['OPENCPR_SMTP'];
  if (address === undefined || address === '') return undefined;
  const from = words.text('mail-from') ?? process.env['OPENCPR_MAIL_FROM'] ?? '';
  if (!isEmail(from)) throw new CommandEnd(EXIT.usage, '--mail-from takes the e-mail address that letters come from');
  const settings = readMailSettings(address, from);
  if (typeof settings === 'string') throw new CommandEnd(EXIT.usage, `--smtp: ${settings}`);
  return settings;
}

/** Where the pages are reached, by `--public-url` or OPENCPR_PUBLIC_URL; undefined: where the server listens. */
export function publicUrlOf(words: Words): string | undefined {
  const text = words.text('public-url') ?? process.env['OPENCPR_PUBLIC_URL'];
  if (text === undefined || text === '') return undefined;
  const isUsable = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isUsable) throw new CommandEnd(EXIT.usage, '--public-url takes http:// or https:// and the name of the host');
  return new URL(text).origin;
}
