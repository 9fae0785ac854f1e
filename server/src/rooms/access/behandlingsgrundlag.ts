import { findFormaal } from './formaal.ts';
import type { Modtager } from './kunde.ts';

/** What a processing can rest on, as an application may name it. Which of them count is ours; the provisions are not. */
export interface Behandlingsgrundlag<Id extends string = string> {
  readonly id: Id;
  readonly lov: 'gdpr' | 'dbl';
  readonly da: string;
  readonly en: string;
  /** Who can rest on it: a public authority, a private party, or either. */
  readonly for: readonly Modtager[];
}

const BOTH = ['offentlig', 'privat'] as const;

/**
 * The bases in the General Data Protection Regulation and in the Data Protection Act. Legitimate interest is not for the tasks
 * of authorities (GDPR article 6(1), last sentence); who may use a personnummer, and for what, stands in § 11 of the act.
 */
export const BEHANDLINGSGRUNDLAG = [
  basis('gdpr-6-1-a', 'gdpr', 'GDPR art. 6, stk. 1, litra a: samtykke', 'GDPR art. 6(1)(a): consent', ['privat']),
  basis('gdpr-6-1-b', 'gdpr', 'GDPR art. 6, stk. 1, litra b: kontrakt', 'GDPR art. 6(1)(b): contract', ['privat']),
  basis(
    'gdpr-6-1-c',
    'gdpr',
    'GDPR art. 6, stk. 1, litra c: retlig forpligtelse',
    'GDPR art. 6(1)(c): legal obligation',
    BOTH,
  ),
  basis(
    'gdpr-6-1-d',
    'gdpr',
    'GDPR art. 6, stk. 1, litra d: vitale interesser',
    'GDPR art. 6(1)(d): vital interests',
    BOTH,
  ),
  basis(
    'gdpr-6-1-e',
    'gdpr',
    'GDPR art. 6, stk. 1, litra e: offentlig myndighedsudøvelse',
    'GDPR art. 6(1)(e): exercise of official authority',
    BOTH,
  ),
  basis(
    'gdpr-6-1-f',
    'gdpr',
    'GDPR art. 6, stk. 1, litra f: legitim interesse',
    'GDPR art. 6(1)(f): legitimate interest',
    ['privat'],
  ),
  basis('dbl-6', 'dbl', 'Databeskyttelsesloven § 6', 'Data Protection Act § 6', BOTH),
  basis(
    'dbl-7',
    'dbl',
    'Databeskyttelsesloven § 7: følsomme oplysninger',
    'Data Protection Act § 7: sensitive data',
    BOTH,
  ),
  basis(
    'dbl-8',
    'dbl',
    'Databeskyttelsesloven § 8: strafbare forhold',
    'Data Protection Act § 8: criminal offences',
    BOTH,
  ),
  basis(
    'dbl-11-1',
    'dbl',
    'Databeskyttelsesloven § 11, stk. 1: personnummer hos myndigheder',
    'Data Protection Act § 11(1): personnummer with authorities',
    ['offentlig'],
  ),
  basis(
    'dbl-11-2',
    'dbl',
    'Databeskyttelsesloven § 11, stk. 2: personnummer hos private',
    'Data Protection Act § 11(2): personnummer with private parties',
    ['privat'],
  ),
] as const;

/** What each purpose rests on: ids of one or more bases, of both laws. */
export type Grundlag = Readonly<Record<string, readonly string[]>>;

/**
 * Reads what an application rests on, `purpose=basis+basis` with semicolons between, e.g.
 * `borgerservice=gdpr-6-1-e+dbl-11-1`. Undefined when it is not so written or names what is not known.
 */
export function readGrundlag(text: string): Grundlag | undefined {
  const grundlag: Record<string, readonly string[]> = {};
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const [formaal = '', bases = ''] = part.split('=').map((one) => one.trim());
    const ids = bases.split('+').map((one) => one.trim());
    if (findFormaal(formaal) === undefined || ids.some((id) => !BEHANDLINGSGRUNDLAG.some((one) => one.id === id))) {
      return undefined;
    }
    grundlag[formaal] = ids;
  }
  return grundlag;
}

/** Whether each purpose has a basis in both laws that a recipient of its kind can rest on. */
export function hasGrundlag(formaal: readonly string[], grundlag: Grundlag, modtager: Modtager): boolean {
  return formaal.every((one) =>
    (['gdpr', 'dbl'] as const).every((lov) =>
      BEHANDLINGSGRUNDLAG.some(
        (known) => known.lov === lov && known.for.includes(modtager) && grundlag[one]?.includes(known.id),
      ),
    ),
  );
}

function basis<const Id extends string>(
  id: Id,
  lov: 'gdpr' | 'dbl',
  da: string,
  en: string,
  whom: readonly Modtager[],
): Behandlingsgrundlag<Id> {
  return { id, lov, da, en, for: whom };
}
