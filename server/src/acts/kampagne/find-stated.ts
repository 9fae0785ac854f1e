import type { Refusal } from '../../ground/refusals/index.ts';
import { agrees, inForce, type KampagneMyndighed, readCode, WRONG_TRIES_MAX } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { refuseByRule } from './rules.ts';

/** The four things a request on the telephone is to state (source 000, governance.md G03), as fields of an act. */
export const STATED = {
  myndighed: { kind: 'tekst', da: 'Myndighedens navn', en: "The authority's name", required: true },
  kundenr: { kind: 'tekst', da: 'Kundenummer', en: 'Customer number', required: true },
  personkode: {
    kind: 'tekst',
    da: 'DAP-administratorens personkode',
    en: "The DAP administrator's personkode",
    required: true,
  },
  kode: { kind: 'tekst', da: 'Verifikationskode', en: 'Verification code', required: true, secret: true },
} as const;

/** What was stated, by those fields. */
export type StatedInput = Readonly<Record<keyof typeof STATED, string>>;

/**
 * The authority that the four things stated are those of. All are checked together: whatever is wrong, the answer is one,
 * comes after the same work, and a wrong try is counted; after five nothing is recognised until there is a new letter
 * (governance.md § 3.3 items 3-4).
 */
export async function findStated(
  { books, verification, now }: ActWork,
  { myndighed, kundenr, personkode: said, kode }: StatedInput,
): Promise<KampagneMyndighed | Refusal> {
  const personkode = said.toUpperCase();
  const authority = await books.kampagner.findAuthority(kundenr);
  const user = await books.brugere.find(personkode);
  const isDap = user?.kundenr === kundenr && user.profiler.some((one) => one.profil === '200' && inForce(one, now));
  const right = agrees(
    {
      navn: myndighed,
      kundenr,
      personkode,
      kode: verification.hashCode(authority?.kampagneId ?? '', kundenr, readCode(kode)),
    },
    {
      navn: authority?.navn ?? '',
      kundenr: authority?.kundenr ?? '',
      personkode: isDap ? personkode : '',
      kode: authority?.kodeHash ?? '',
    },
  );
  if (authority === undefined) return refuseByRule('genkendt');
  if (authority.forkerteForsoeg >= WRONG_TRIES_MAX) return refuseByRule('genkendt', { aside: 'locked' });
  if (!right) {
    await books.kampagner.countWrong(authority);
    return refuseByRule('genkendt', { keeps: true, aside: `wrong try number ${authority.forkerteForsoeg + 1}` });
  }
  if (authority.genaktiveret !== undefined) return refuseByRule('alleredeEn');
  if (authority.kodeBrugt !== undefined) return refuseByRule('kodeBrugt');
  return authority;
}
