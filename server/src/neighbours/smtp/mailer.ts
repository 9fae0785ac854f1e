import type { Transporter } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';

/** A letter as it goes out: plain text. */
export interface Letter {
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
}

/** Hands letters over. */
export interface Mailer {
  /** Returns when the server has taken the letter; throws when it has not. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** How long a mail server may take over anything, milliseconds. */
const PATIENCE_MS = 20_000;

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/i;

/** Hands letters to a mail server, over TLS 1.2 or later wherever they leave this machine. */
export function createMailer(settings: MailSettings): Mailer {
  let transport: Promise<Transporter> | undefined;
  return {
    async send({ til, emne, tekst }) {
      transport ??= openTransport(settings);
      await (await transport).sendMail({ from: settings.from, to: til, subject: emne, text: tekst });
    },
    close: () => {
      transport?.then((open) => open.close()).catch(() => undefined);
    },
  };
}

async function openTransport({ host, port, tlsFirst, login }: MailSettings): Promise<Transporter> {
  // Loaded here: every command would wait for what those alone need that send letters.
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host,
    port,
    secure: tlsFirst,
    requireTLS: !tlsFirst && !LOOPBACK.test(host),
    ignoreTLS: !tlsFirst && LOOPBACK.test(host),
    tls: { minVersion: 'TLSv1.2' },
    ...(login === undefined ? {} : { auth: login }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A letter is text that was written here: nothing in it is fetched from files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
