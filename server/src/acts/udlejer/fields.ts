import { ADGANGE, EJERNUMMER_GRUNDLAG } from '../../rooms/access/index.ts';
import { choicesOf, type Field } from '../fields.ts';

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
