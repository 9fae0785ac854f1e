import { type Refusal, refuse } from '../../ground/refusals/index.ts';

/**
 * The rules by which access is refused in administration, by the number a refusal tells: `G` as governance.md § 1 numbers the
 * duties, `A` is ours. A rule is one of the terms of use.
 */
export const ADGANGSREGLER = {
  A1: {
    source: 'Vilkår §§ 1, 2, 9',
    da: 'Hvert formål skal have et grundlag i databeskyttelsesforordningen og i databeskyttelsesloven, som gælder for jer.',
    en: 'Each purpose must rest on the General Data Protection Regulation and on the Data Protection Act, as they apply to you.',
  },
  A2: {
    source: 'Vilkår § 10',
    da: 'Oplysninger til statistik og forskning gives af Sundhedsdatastyrelsen. Henvend jer dér.',
    en: 'Data for statistics and research are given by Sundhedsdatastyrelsen. Please apply there.',
  },
  A3: {
    source: 'Vilkår § 9',
    da: 'Oplysninger må kun gives videre, hvis det følger af lov eller bestemmelser i henhold til lov. Nævn loven og paragraffen.',
    en: 'Data may be passed on only by or under statute. Name it and its section.',
  },
  A4: {
    source: 'CPR-loven § 39, stk. 2-3; S003',
    da: 'Boligopslag gives kun til almene boligorganisationer og til private, der ejer og udlejer mere end 10 boliger.',
    en: 'The landlord service is given only to almene housing organisations and to private landlords who own and let more than 10 dwellings.',
  },
  A5: {
    source: 'CPR-loven § 39, stk. 3; S003',
    da: 'En privat udlejer skal eje og udleje mere end 10 boliger. Nævn antallet, og vedlæg dokumentationen.',
    en: 'A private landlord must own and let more than 10 dwellings. State the number, and attach the documentation.',
  },
  A6: {
    source: 'S003 (før opslag)',
    da: 'Hver fuldmagt fra en ejer skal være vurderet, før ansøgningen imødekommes, og mindst ét ejernummer skal kunne knyttes.',
    en: "Each owner's leave must have been judged before the application is granted, and at least one owner's number be one to tie.",
  },
  G06: {
    source: 'Vilkår § 3',
    da: 'Myndigheden har ikke udpeget en sikkerhedsansvarlig. Ingen ny tilladelse kan sættes i kraft før.',
    en: 'The authority has named no security officer. No new authorisation can be put into effect before.',
  },
  G26: {
    source: 'Vilkår § 9',
    da: 'Selvbetjening på en offentlig hjemmeside kræver, at brugeren er logget på med MitID, og at nummeret er verificeret. Det kan skranken ikke kontrollere endnu.',
    en: 'Self-service on a public website needs a user signed in with MitID and a verified number. The desk cannot check that yet.',
  },
  G27: {
    source: 'Vilkår §§ 2, 9',
    da: 'Leverancen må ikke omfatte flere personer, flere oplysninger eller andre formål end det, der er søgt om, imødekommet og nødvendigt.',
    en: 'What is delivered must not cover more persons, more data or other purposes than were applied for, granted and necessary.',
  },
} as const satisfies Record<string, { readonly source: string; readonly da: string; readonly en: string }>;

/** The refusal of a rule. */
export function refuseBy(number: keyof typeof ADGANGSREGLER): Refusal {
  return refuse('retsspoergsmaal', { question: { number, ...ADGANGSREGLER[number] } });
}
