import type { Language } from '../texts/index.ts';

/** An ISO instant as a Danish clock on the wall showed it, to the second. A text of another form is given back as it is. */
export function describeInstant(text: string, language: Language): string {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return text;
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Copenhagen',
  }).format(instant);
}
