import type { FactInTime } from '../../ground/facts/index.ts';
import type { RelatedNumber, Relation } from '../tjeneste.ts';

/**
 * Whom the Medium and Full services deliver: spouses, former ones as well where history is asked for, parents, children,
 * custody holders and a guardian, each named by number and once (datafordeler.md § 5.2).
 */
export function cprRelatives(facts: readonly FactInTime[]): readonly RelatedNumber[] {
  const found = new Map<string, Relation>();
  for (const { kind, body } of facts) {
    const number = kind === 'civilstand' ? body['aegtefaelle'] : RELATIONS[kind] && body['personnummer'];
    if (number !== undefined && !found.has(number)) found.set(number, relationIn(kind, body));
  }
  return [...found].map(([personnummer, relation]) => ({ personnummer, relation }));
}

const RELATIONS: Readonly<Partial<Record<FactInTime['kind'], Relation>>> = {
  civilstand: 'aegtefaelle',
  foraelder: 'far',
  barn: 'barn',
  foraeldremyndighed: 'andet',
  vaergemaal: 'andet',
};

function relationIn(kind: FactInTime['kind'], body: FactInTime['body']): Relation {
  return kind === 'foraelder' && body['rolle'] === 'mor' ? 'mor' : (RELATIONS[kind] ?? 'andet');
}
