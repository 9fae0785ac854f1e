import type { Language } from '../texts/index.ts';

/**
 * An ISO instant as a Danish clock on the wall showed it, to the second, or to the minute where it is a time that was set. A text
 * of another form is given back as it is.
 */
export function describeInstant(text: string, language: Language, to: 'second' | 'minute' = 'second'): string {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return text;
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: to === 'second' ? 'medium' : 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(instant);
}
