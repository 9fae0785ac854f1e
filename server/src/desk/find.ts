import { FACT_KINDS } from '../ground/facts/index.ts';
import { fieldsByKind } from '../ground/fields/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Warrant } from '../rooms/access/index.ts';
import { type Finding, passedOver } from '../rooms/disclosure/index.ts';
import type { FoundPerson, Moments } from '../rooms/register/index.ts';
import {
  isSearch,
  type NumberQuestion,
  type RelatedNumber,
  type SearchQuestion,
  type Service,
} from '../services/index.ts';
import { addDarIds } from './add-dar-ids.ts';
import { isFoundAlone } from './is-found-alone.ts';
import type { DeskParts } from './parts.ts';

/** What step 4 found: the persons, and of a search where it goes on and how many there are. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly hits: HitsFound | undefined;
}

/** What is told of the hits of a search beside the persons. */
export interface HitsFound {
  /** The restart key of the next page; undefined when there are no more. */
  readonly next: string | undefined;
  /** The number of all hits; undefined unless only that was asked for. */
  readonly count: number | undefined;
}

/**
 * Step 4: the person asked for with those the service delivers beside it, or the persons a search finds. A search that takes
 * too long is refused, and one that finds more than it may.
 */
export async function find(
  parts: DeskParts,
  warrant: Warrant,
  service: Service,
  question: NumberQuestion | SearchQuestion,
  moments: Moments,
): Promise<Found | Refusal> {
  // A question about no person at all, as one for a list of codes.
  if (isSearch(question) && question.limit === 0) return { findings: [], hits: undefined };
  if (isSearch(question)) return findHits(parts, warrant, service, question, moments);
  const person = await parts.register.findPerson(warrant, question.personnummer, moments);
  if (question.otherwise !== undefined && !isFoundAlone(person, question.personnummer, moments)) {
    return findHits(parts, warrant, service, question.otherwise, moments);
  }
  return { findings: await withRelatives(parts, warrant, service, question, person, moments), hits: undefined };
}

async function findHits(
  parts: DeskParts,
  warrant: Warrant,
  service: Service,
  { search, personnumre, onlyOne, ...part }: SearchQuestion,
  moments: Moments,
): Promise<Found | Refusal> {
  const page = { ...part, passedOver: passedOver(warrant, search) };
  const found = await parts.register.search(warrant, search, moments, page);
  if (found === 'too-wide') return refuse('for-bred');
  const { persons, next, count } = found;
  // One that must be the only one, or a list that must be whole: here, so that a replay is held to it as well.
  if ((onlyOne === true || part.wholeOnly === true) && next !== undefined) return refuse('for-mange');
  const findings = persons.map(
    (person): Finding => ({
      person,
      rolle: personnumre.length > 0 || onlyOne ? 'opslag' : 'trafliste',
      relation: undefined,
      asked: personnumre,
      fields: fieldsByKind(service.fields),
    }),
  );
  // Persons of one page are often each other's relatives: everybody is looked for once.
  const related = new Map(
    persons.flatMap((person) => relationsOf(warrant, service, person)).map((one) => [one.personnummer, one]),
  );
  const relatives = await findRelatives(parts, warrant, service, [...related.values()], moments);
  return { findings: await addDarIds(parts, warrant, [...findings, ...relatives]), hits: { next, count } };
}

async function withRelatives(
  parts: DeskParts,
  warrant: Warrant,
  service: Service,
  question: NumberQuestion,
  person: FoundPerson | undefined,
  moments: Moments,
): Promise<readonly Finding[]> {
  if (person === undefined) return [];
  const subject: Finding = {
    person,
    rolle: 'opslag',
    relation: undefined,
    asked: [question.personnummer],
    fields: fieldsByKind(service.fields),
    origins: moments.origins,
  };
  const relatives = await findRelatives(parts, warrant, service, relationsOf(warrant, service, person), moments);
  return addDarIds(parts, warrant, [subject, ...relatives]);
}

/** Whom the service delivers beside a person, by permitted facts only. */
function relationsOf(warrant: Warrant, service: Service, person: FoundPerson): readonly RelatedNumber[] {
  const permitted = person.facts.filter(({ kind }) => warrant.feltgrupper.has(FACT_KINDS[kind].group));
  return service.relationsOf(permitted, person.personnummer);
}

/** All relatives at once, so that a family costs two queries and not one per head. Of them only what is in force is told. */
async function findRelatives(
  parts: DeskParts,
  warrant: Warrant,
  service: Service,
  related: readonly RelatedNumber[],
  moments: Moments,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    related.map(async ({ personnummer, relation }): Promise<Finding[]> => {
      const person = await parts.register.findPerson(warrant, personnummer, {
        ...moments,
        history: false,
        origins: false,
      });
      // A relative who is held under another number now is somebody the delivered number no longer names.
      if (person?.personnummer !== personnummer) return [];
      const fields = fieldsByKind(service.relationFields);
      return [{ person, rolle: 'relation', relation, asked: [personnummer], fields }];
    }),
  );
  return found.flat();
}
