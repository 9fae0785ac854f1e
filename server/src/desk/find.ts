import { FACT_KINDS } from '../ground/facts/index.ts';
import { fieldsByKind } from '../ground/fields/index.ts';
import type { Warrant } from '../rooms/access/index.ts';
import type { Finding } from '../rooms/disclosure/index.ts';
import type { Moments } from '../rooms/register/index.ts';
import type { Question, Service } from '../services/index.ts';
import type { DeskParts } from './parts.ts';

/**
 * Step 4: the person asked for, and whom else the service delivers. Relatives are looked for by permitted facts only,
 * and all at once, so that a family costs two queries and not one per head.
 */
export async function find(
  parts: DeskParts,
  warrant: Warrant,
  service: Service,
  question: Question,
  moments: Moments,
): Promise<readonly Finding[]> {
  const person = await parts.register.findPerson(warrant, question.personnummer, moments);
  if (person === undefined) return [];
  const subject: Finding = {
    person,
    rolle: 'opslag',
    relation: undefined,
    asked: question.personnummer,
    fields: fieldsByKind(service.fields),
  };
  const permitted = person.facts.filter((fact) => fact.current && warrant.feltgrupper.has(FACT_KINDS[fact.kind].group));
  const relatives = await Promise.all(
    service.relationsOf(permitted, person.personnummer).map(async ({ personnummer, relation }): Promise<Finding[]> => {
      const found =
        personnummer === person.personnummer ? person : await parts.register.findPerson(warrant, personnummer, moments);
      // A relative who is held under another number now is somebody the delivered number no longer names.
      if (found === undefined || found.personnummer !== personnummer) return [];
      return [
        {
          person: found,
          rolle: 'relation',
          relation,
          asked: personnummer,
          fields: fieldsByKind(service.relationFields),
        },
      ];
    }),
  );
  return [subject, ...relatives.flat()];
}
