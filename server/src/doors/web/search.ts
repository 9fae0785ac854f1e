import type { FastifyInstance } from 'fastify';
import type { Desk, Outcome } from '../../desk/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import { type NamedKommune, readSearchText, type SearchText, searchKeysOf } from '../../ground/search-text/index.ts';
import { approachOf, blankAsNone, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';
import { type FindText, writeFields } from './write-answer.ts';

/** What the search needs beside the desk. */
interface SearchRouteOptions {
  readonly findText: FindText;
  readonly kommuner: readonly NamedKommune[];
}

/** So much of what was typed is read. */
const TYPED_MAX = 200;

/**
 * The search of persons by what one types into one field. What is typed travels in the body, as a number does; how it was
 * understood goes along with every answer and refusal, so that there is one place that understands.
 */
export function searchRoutes(door: FastifyInstance, desk: Desk, { findText, kommuner }: SearchRouteOptions): void {
  door.get('/api/kommuner', async () => ({ kommuner }));

  door.post('/api/soeg', async (request, reply) => {
    const asked = textsOf(request.body);
    const present = desk.present();
    const typed = (asked['tekst'] ?? '').slice(0, TYPED_MAX).normalize('NFC');
    const som = asked['som'] === 'navn' || asked['som'] === 'adresse' ? asked['som'] : undefined;
    const forstaaet = readSearchText(typed, { today: present.virkning.slice(0, 10), kommuner, som });
    const outcome = await desk.ask({
      ...approachOf(request),
      service: 'soeg',
      ...questionOf(typed, forstaaet, asked),
      formaal: blankAsNone(asked['formaal']),
      sag: blankAsNone(asked['sag'])?.slice(0, 200),
      asOf: present,
    });
    if (outcome.kind === 'refused') {
      return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId, { forstaaet });
    }
    reply.header('X-OpenCPR-Journal', outcome.receipt.entryId).type('application/json; charset=utf-8');
    return writeHits(outcome, forstaaet, findText);
  });
}

/** The search the text says; or the text itself, with the refusal of what cannot be searched by. */
function questionOf(typed: string, { parts, problem }: SearchText, asked: Readonly<Record<string, string>>) {
  if (problem !== undefined) {
    return { keys: { tekst: typed }, unreadable: refuse('ugyldigt-felt', { field: 'tekst', aside: problem }) };
  }
  // While one types, the whole list is asked for or nobody: a name of thousands puts nobody into a hit list.
  const page = asked['vis'] === 'side' ? { fortsaet: asked['fortsaet'] ?? '' } : { heleListen: 'ja' };
  const limit = asked['maksimum'] === undefined ? {} : { maksimum: asked['maksimum'] };
  return { keys: { ...searchKeysOf(typed, parts, asked), ...page, ...limit } };
}

function writeHits(answer: Extract<Outcome, { kind: 'answer' }>, forstaaet: SearchText, findText: FindText): string {
  const { disclosure, hits, receipt } = answer;
  const head = JSON.stringify({
    journal: { id: receipt.entryId, tid: receipt.tid },
    forstaaet,
    ...(hits?.next === undefined ? {} : { naeste: hits.next }),
  });
  const persons = disclosure.persons.map(
    (person) =>
      `{"situationer":${JSON.stringify(person.situationer)},"fields":${writeFields(answer, person, findText)}}`,
  );
  return `${head.slice(0, -1)},"personer":[${persons.join(',')}]}`;
}
