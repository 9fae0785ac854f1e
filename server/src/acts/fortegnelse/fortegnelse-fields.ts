import { KUNDENR } from '../fields.ts';
/** What is asked for a list of authorisations. */
export const FORTEGNELSE_FIELDS = {
  kundenr: KUNDENR,
  dag: { kind: 'dag', da: 'Den dag', en: 'On the day' },
  kendt: { kind: 'tekst', da: 'Som det var kendt', en: 'As it was known' },
  gaeldende: { kind: 'ja-nej', da: 'Kun gældende', en: 'In force only' },
} as const;

/** Who sees the list: those who keep it, and those who grant and carry out access. */
export const FORTEGNELSE_BY = [
  'sikkerhedsansvarlig',
  'dap-administrator',
  'cpr-administrationen',
  'kundecenter',
  'operatoer',
] as const;
