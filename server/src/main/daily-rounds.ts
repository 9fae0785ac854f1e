import { userInfo } from 'node:os';
import { createMailer, type MailSettings } from '../neighbours/smtp/index.ts';
import { every } from './every.ts';
import type { House } from './house.ts';
import { sendLetters } from './send-letters.ts';

const LETTERS_EVERY_MS = 5_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What a running server does without being asked: letters go out every five seconds where there are settings for mail, and
 * once a day, beginning with the start, unused source addresses are removed. Returns how to stop.
 */
export function doRounds(house: House, mail: MailSettings | undefined, pages: string): () => Promise<void> {
  const approach = {
    doer: 'cli',
    kilde: 'lokal',
    credentials: { kind: 'maskine', osUser: userInfo().username },
  } as const;
  const stops = [
    every(DAY_MS, () => house.desk.perform({ approach, act: 'kildeadresse.ubrugte', input: {} }), house.onFault),
  ];
  if (mail !== undefined) {
    const mailer = createMailer(mail);
    const send = () => sendLetters({ office: house.office, mailer, pages, now: Date.now });
    stops.push(every(LETTERS_EVERY_MS, send, house.onFault), async () => mailer.close());
  }
  return async () => {
    for (const stop of stops) await stop();
  };
}
