import { createMailer, type Mailer, type MailSettings } from '../neighbours/smtp/index.ts';
import { type AccessOffice, type Brev, LINK_PATH } from '../rooms/access/index.ts';
import type { DueWork } from './due-work.ts';

/** What sending needs. */
export interface SendingParts {
  readonly office: AccessOffice;
  readonly mailer: Mailer;
  /** Where the pages are, as their users reach them, e.g. `https://cpr.example.dk`. */
  readonly pages: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A letter that could not be sent waits a minute, then two, four and so on, at most six hours. Milliseconds. */
const WAIT_MS = 60_000;
const WAIT_MS_MAX = 6 * 60 * 60_000;
const FAULT_LENGTH_MAX = 200;

/** The work of sending letters every five seconds, with settings for mail, and how to close the connections it keeps. */
export function letterWork(mail: MailSettings, pages: string): { readonly work: DueWork; readonly close: () => void } {
  const mailer = createMailer(mail);
  const work: DueWork = {
    name: 'letters',
    everyMs: 5_000,
    async run({ office }) {
      await sendLetters({ office, mailer, pages, now: Date.now });
    },
  };
  return { work, close: () => mailer.close() };
}

/**
 * Sends every letter that is due, and returns how many went out. A letter is held while it is sent, so that of several
 * processes one sends it; it goes out twice only when the process ends after the mail server has taken it and before that is noted.
 */
export async function sendLetters({ office, mailer, pages, now }: SendingParts): Promise<number> {
  for (let sent = 0; ; ) {
    const at = new Date(now()).toISOString();
    const outcome = await office.within('alle', at, async ({ udbakke }) => {
      const brev = await udbakke.takeNext(at);
      if (brev?.til === undefined) return { kind: 'none' as const };
      try {
        await mailer.send({ til: brev.til, emne: brev.emne, tekst: textOf(brev, pages) });
        await udbakke.sent(brev.brevId, new Date(now()).toISOString());
        return { kind: 'sent' as const };
      } catch (error) {
        const why = (error instanceof Error ? error.message : String(error)).slice(0, FAULT_LENGTH_MAX);
        const wait = Math.min(WAIT_MS * 2 ** brev.forsoeg, WAIT_MS_MAX);
        await udbakke.failed(brev.brevId, why, new Date(now() + wait).toISOString());
        return { kind: 'failed' as const };
      }
    });
    if (!('kind' in outcome) || outcome.kind === 'none') return sent;
    if (outcome.kind === 'sent') sent += 1;
  }
}

function textOf({ tekst, hemmelighed }: Brev, pages: string): string {
  // A link that opens nothing any more is not sent: its letter says so by having none.
  return tekst.replace('{link}', hemmelighed === undefined ? '(–)' : `${pages}${LINK_PATH}#${hemmelighed}`);
}
