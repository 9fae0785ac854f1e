import { ADGANGE, EJERNUMMER_GRUNDLAG } from '../../rooms/access/index.ts';
import type { Field } from '../fields.ts';

const choicesOf = (of: Readonly<Record<string, { readonly da: string; readonly en: string }>>) =>
  Object.entries(of).map(([value, texts]) => ({ value, ...texts }));

/** The fields of the acts on what the landlord service asks of a customer. */
export const UDLEJER_FIELDS = {
  kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number', required: true },
  nummer: { kind: 'tekst', da: 'Ejers CVR- eller CPR-nummer', en: "Owner's CVR or CPR number", required: true },
  grundlag: {
    kind: 'tekst',
    da: 'Grundlag',
    en: 'Ground',
    required: true,
    choices: choicesOf(EJERNUMMER_GRUNDLAG),
  },
  dokumentation: { kind: 'tekst', da: 'Dokumentation', en: 'Documentation', required: true },
  adgang: { kind: 'tekst', da: 'Adgang', en: 'Way in', required: true, choices: choicesOf(ADGANGE) },
} as const satisfies Readonly<Record<string, Field>>;

/** The customer whose rows are listed; without it everybody's that the actor reaches. */
export const KUNDENR_FIELD = { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number' } as const satisfies Field;
