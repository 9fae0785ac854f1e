import { LOEBENDE_HVER } from '../../rooms/access/index.ts';
import { choicesOf, type Field } from '../fields.ts';

const CHOICES = choicesOf(LOEBENDE_HVER);

/** The fields that say how dwellings are followed. */
export const LOEBENDE_FIELDS = {
  hver: { kind: 'tekst', da: 'Hvor ofte', en: 'How often', required: true, choices: CHOICES },
  epost: { kind: 'tekst', da: 'E-post, der får besked', en: 'E-mail that is told' },
  formaal: { kind: 'tekst', da: 'Formål', en: 'Purpose' },
  sag: { kind: 'tekst', da: 'Sag', en: 'Case' },
} as const satisfies Readonly<Record<string, Field>>;

/** A file of dwellings, with how those are followed whose rows do not say it themselves. */
export const LOEBENDE_FILE_FIELDS = {
  fil: { kind: 'fil', da: 'Fil (CSV eller regneark)', en: 'File (CSV or spreadsheet)', required: true },
  ...LOEBENDE_FIELDS,
  hver: {
    kind: 'tekst',
    da: 'Hvor ofte, hvor filen ikke siger det',
    en: 'How often, where the file does not say',
    choices: CHOICES,
  },
} as const satisfies Readonly<Record<string, Field>>;
