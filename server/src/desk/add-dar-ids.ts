import { dwellingKey } from '../ground/addresses/index.ts';
import type { FactInTime } from '../ground/facts/index.ts';
import type { Warrant } from '../rooms/access/index.ts';
import type { Finding } from '../rooms/disclosure/index.ts';
import type { DeskParts } from './parts.ts';

/** Adds to residences the ids DAR knows their addresses by, where a service answers with them; one query for all persons. */
export async function addDarIds(
  parts: DeskParts,
  warrant: Warrant,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const keys = new Set(
    findings.flatMap((finding) => finding.person.facts.flatMap((fact) => keyOf(fact, finding) ?? [])),
  );
  if (keys.size === 0) return findings;
  const ids = await parts.register.listDarIds(warrant, [...keys]);
  if (ids.size === 0) return findings;
  return findings.map((finding) => ({
    ...finding,
    person: { ...finding.person, facts: finding.person.facts.map((fact) => withId(fact, finding, ids)) },
  }));
}

function withId(fact: FactInTime, finding: Finding, ids: ReadonlyMap<string, string>): FactInTime {
  const daradresse = ids.get(keyOf(fact, finding) ?? '');
  return daradresse === undefined ? fact : { ...fact, body: { ...fact.body, daradresse } };
}

/** The dwelling of a residence whose id is asked for; an annulled or corrected one is nobody's. */
function keyOf({ kind, mark, body }: FactInTime, { fields }: Finding): string | undefined {
  const isAsked =
    kind === 'bopael' && mark === undefined && fields.get('bopael')?.some(({ name }) => name === 'daradresse');
  return isAsked ? dwellingKey(body) : undefined;
}
