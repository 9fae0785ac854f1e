import { type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  type Bruger,
  brokenRuleOf,
  type Kunde,
  type Kundekrav,
  PASSWORD_RULES,
  refusePassword,
} from '../rooms/access/index.ts';
import type { DeskParts } from './parts.ts';

/** Whose password it is to be, and by whose rules. */
export interface PasswordOwner {
  readonly bruger: Pick<Bruger, 'personkode' | 'navn' | 'kendeord' | 'tidligereKendeord'>;
  readonly kunde: Pick<Kunde, 'navn'>;
  readonly krav: Kundekrav;
}

/** A new password, given twice where there is a place for it. */
export interface NewPassword {
  readonly password: string;
  readonly again?: string | undefined;
}

/** What speaks against a new password by the rules of the customer's policy; undefined when nothing does. */
export async function reasonAgainstPassword(
  { passwords }: Pick<DeskParts, 'passwords'>,
  { bruger, kunde, krav: { kendeordspolitik: politik } }: PasswordOwner,
  { password, again }: NewPassword,
): Promise<Refusal | undefined> {
  if (again !== undefined && again !== password) return refuse('kendeord-forskellige');
  const broken = brokenRuleOf(password, politik, [bruger.personkode, bruger.navn, kunde.navn]);
  if (broken !== undefined) return refusePassword(broken, politik);
  const unwanted = PASSWORD_RULES[politik].reuse === 'never' ? bruger.tidligereKendeord : [];
  for (const earlier of [bruger.kendeord, ...unwanted]) {
    if (await passwords.verify(earlier, password)) return refusePassword('used', politik);
  }
  return undefined;
}
