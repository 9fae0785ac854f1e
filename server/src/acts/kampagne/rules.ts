import { type Refusal, refuse } from '../../ground/refusals/index.ts';

/** What a campaign says no by: the duty of governance.md § 1.1 with its number, or M29 of § 6.3. */
const RULES = {
  genkendt: [
    'G03',
    'Oplysningerne kan ikke genkendes, eller der er prøvet for mange gange.',
    'The four things stated cannot be recognised, or there have been too many tries.',
  ],
  kodeBrugt: ['G03', 'Verifikationskoden er brugt.', 'The verification code has been used.'],
  alleredeEn: [
    'G02',
    'Der er allerede genaktiveret én DAP-administrator i myndigheden; vedkommende verificerer de andre.',
    'One DAP administrator of the authority has been let in already, who verifies the others.',
  ],
  foerTid: ['G02', 'Det er for tidligt efter kampagnens plan.', 'It is too early by the plan of the campaign.'],
  ikkeDap: [
    'G02',
    'Personkoden er ikke en DAP-administrator i myndigheden.',
    'The personkode is no DAP administrator of the authority.',
  ],
  forSent: ['G04', 'Fristen for verifikation er udløbet.', 'The deadline for verification has passed.'],
  sigSelv: ['M29', 'Ingen verificerer sig selv.', 'Nobody verifies the own access.'],
} as const;

/** Says no by a rule of the campaign. */
export function refuseByRule(rule: keyof typeof RULES, more: Pick<Refusal, 'keeps' | 'field' | 'aside'> = {}): Refusal {
  const [number, da, en] = RULES[rule];
  const source = number === 'M29' ? 'governance.md § 6.3' : 'source 000';
  return refuse('retsspoergsmaal', { question: { number, source, da, en }, ...more });
}
