import type { FastifyInstance } from 'fastify';
import type { Desk, Outcome } from '../../desk/index.ts';
import { type NamedKommune, readSearchQuestion, type SearchText } from '../../ground/search-text/index.ts';
import { approachOf, blankAsNone, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';
import { type FindText, writeFields } from './write-answer.ts';

/** What the search needs beside the desk. */
interface SearchRouteOptions {
  readonly findText: FindText;
  readonly kommuner: readonly NamedKommune[];
}

/**
 * The search of persons by what one types into one field. What is typed travels in the body, as a number does; how it was
 * understood goes along with every answer and refusal, so that there is one place that understands.
 */
export function searchRoutes(door: FastifyInstance, desk: Desk, { findText, kommuner }: SearchRouteOptions): void {
  door.get('/api/kommuner', async () => ({ kommuner }));

  door.post('/api/soeg', async (request, reply) => {
    const asked = textsOf(request.body);
    const present = desk.present();
    const { tekst = '', som } = asked;
    const { understood, keys, unreadable } = readSearchQuestion(
      tekst,
      {
        today: present.virkning.slice(0, 10),
        kommuner,
        som: som === 'navn' || som === 'adresse' ? som : undefined,
      },
      asked,
    );
    const outcome = await desk.ask({
      ...approachOf(request),
      service: 'soeg',
      keys: unreadable === undefined ? { ...keys, ...pageOf(asked) } : keys,
      unreadable,
      formaal: blankAsNone(asked['formaal']),
      sag: blankAsNone(asked['sag'])?.slice(0, 200),
      asOf: present,
    });
    if (outcome.kind === 'refused') {
      return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId, { forstaaet: understood });
    }
    reply.header('X-OpenCPR-Journal', outcome.receipt.entryId).type('application/json; charset=utf-8');
    return writeHits(outcome, understood, findText);
  });
}

/** Which part of the hits. While one types it is the whole list or nobody: a name of thousands puts nobody into a hit list. */
function pageOf({ vis, fortsaet, maksimum }: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...(vis !== 'side' ? { heleListen: 'ja' } : fortsaet === undefined ? {} : { fortsaet }),
    ...(maksimum === undefined ? {} : { maksimum }),
  };
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
