import { type Refusal, refuse } from '../../ground/refusals/index.ts';

/** The rules of DAP that say no, each with its number: G of governance.md § 1, D of ours (docs/reference/dap.md). */
const RULES = {
  G08: {
    source: 'Vilkår § 3',
    da: 'En systembruger skal have en ejer, som er ansat hos kunden i dag (Vilkår § 3).',
    en: 'A system user must have an owner who is employed with the customer today (Vilkår § 3).',
  },
  D01: {
    source: 'Vilkår § 3',
    da: 'En personkode er personlig: navnet kan kun rettes, når det er den samme person. Opret en ny bruger til en anden.',
    en: 'A personkode is personal: its name can be corrected only for the same person. Make a new user for another one.',
  },
  D02: {
    source: 'cpr-services.md § 12',
    da: 'Profilen gives og fratages ikke af dit hverv. 200 gives kun af CPR-administrationen.',
    en: 'The profile is not given or taken by your office. 200 is given by the CPR Administration only.',
  },
  D03: {
    source: 'cpr-services.md § 12',
    da: 'Profilerne 100 og 140 kan ikke gives til den samme bruger.',
    en: 'Profiles 100 and 140 never stand together.',
  },
  D04: {
    source: 'ours',
    da: 'Ansættelsen er ophørt eller ikke begyndt. Ret ansættelsesdatoerne først.',
    en: 'The employment has ended or not begun. Correct its dates first.',
  },
  D05: {
    source: 'source 000',
    da: 'Brugeren er sat ud af kraft og skal verificeres enkeltvis, før den kan bruges igen.',
    en: 'The user has been switched off and must be verified one by one before it can be used again.',
  },
  D06: {
    source: 'ASVS 6.4.6',
    da: 'Ingen kan vælge kendeord for en anden: brugeren vælger selv sit, med et link.',
    en: 'Nobody chooses a password for somebody else: the users choose their own, by a link.',
  },
  D07: {
    source: 'source 000',
    da: 'Genaktivering sker enkeltvis og aldrig fra en fil.',
    en: 'Reactivation is done one by one, and never from a file.',
  },
  D08: {
    source: 'ours',
    da: 'Ingen siger, hvad de selv har behov for. Det gør en anden DAP-administrator eller den sikkerhedsansvarlige.',
    en: 'Nobody says what they need themselves. Another DAP administrator or the security officer does.',
  },
} as const satisfies Record<string, { readonly source: string; readonly da: string; readonly en: string }>;

/** The refusal of a rule of DAP, with the field it is about. */
export function refuseByRule(number: keyof typeof RULES, field: string): Refusal {
  return refuse('retsspoergsmaal', { question: { number, ...RULES[number] }, field });
}
