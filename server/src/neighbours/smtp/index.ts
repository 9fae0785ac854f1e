/** The way out for letters: somebody else's mail server, by SMTP. */

export { type MailSettings, readMailSettings } from './mail-settings.ts';
export { createMailer, type Letter, type Mailer } from './mailer.ts';
