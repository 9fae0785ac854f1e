import type { FactInTime } from '../../ground/facts/index.ts';
import type { RelatedNumber, Relation } from '../tjeneste.ts';

/**
 * Whom Familie+ delivers: the person itself, spouse or partner, parents, children, and a guardian named by number;
 * neither former spouses nor custody holders. In ascending order of personnummer (data/testpersons/README.md).
 */
export function relativesOf(facts: readonly FactInTime[], personnummer: string): readonly RelatedNumber[] {
  const found: RelatedNumber[] = [{ personnummer, relation: 'andet' }];
  for (const { kind, body, current } of facts) {
    if (!current) continue;
    const [number, relation] = relativeIn(kind, body);
    if (number !== undefined) found.push({ personnummer: number, relation });
  }
  return found.sort((a, b) => (a.personnummer < b.personnummer ? -1 : a.personnummer > b.personnummer ? 1 : 0));
}

function relativeIn(kind: FactInTime['kind'], body: FactInTime['body']): [number: string | undefined, Relation] {
  switch (kind) {
    case 'civilstand':
      // A spouse of somebody who is not married any more is listed without being called one.
      return [body['aegtefaelle'], body['civilstand'] === 'G' ? 'aegtefaelle' : 'andet'];
    case 'foraelder':
      return [body['personnummer'], body['rolle'] === 'mor' ? 'mor' : 'far'];
    case 'barn':
      return [body['personnummer'], 'barn'];
    case 'vaergemaal':
      return [body['personnummer'], 'andet'];
    default:
      return [undefined, 'andet'];
  }
}
