import type { FastifyInstance } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { type AsOf, parseRegistrering, parseVirkning } from '../../ground/bitemporal/index.ts';
import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { approachOf, blankAsNone, textsOf } from './approach.ts';
import { sendRefusal } from './refusals.ts';
import { type FindText, writeAnswer } from './write-answer.ts';

/** The lookup of one person. The number travels in the body, never in an address (CPR-loven § 54). */
export function lookupRoutes(door: FastifyInstance, desk: Desk, findText: FindText): void {
  door.post('/api/opslag', async (request, reply) => {
    const asked = textsOf(request.body);
    const personnummer = asked['personnummer'] ?? '';
    const more = moreThanCurrent(request.body);
    const { asOf, unreadable } = timesOf(asked, desk.present());
    const outcome = await desk.ask({
      ...approachOf(request),
      service: 'person',
      keys: more === undefined ? { personnummer } : { personnummer, ...more },
      formaal: blankAsNone(asked['formaal']),
      sag: blankAsNone(asked['sag'])?.slice(0, 200),
      fra: blankAsNone(asked['fra']),
      asOf,
      unreadable,
    });
    if (outcome.kind === 'refused') return sendRefusal(reply, outcome.refusal, outcome.receipt?.entryId);
    reply.header('X-OpenCPR-Journal', outcome.receipt.entryId).type('application/json; charset=utf-8');
    return writeAnswer({ ...outcome, asOf, factByFact: more !== undefined }, findText);
  });
}

/** The keys of a question for more than what is in force: `historik` and `oprindelse`, each true. Undefined: there is none. */
function moreThanCurrent(body: unknown): Readonly<Record<string, string>> | undefined {
  const isAsked = (name: string) => typeof body === 'object' && body !== null && Reflect.get(body, name) === true;
  const [historik, oprindelse] = [isAsked('historik'), isAsked('oprindelse')];
  if (!historik && !oprindelse) return undefined;
  return { ...(historik ? { aktuelKun: 'nej' } : {}), ...(oprindelse ? { oprindelse: 'ja' } : {}) };
}

/** The times asked about, now where none is named. */
function timesOf(
  asked: Readonly<Record<string, string>>,
  present: AsOf,
): { asOf: AsOf; unreadable: Refusal | undefined } {
  const virkning = asked['virkning']
    ? parseVirkning(asked['virkning'])
    : { ok: true as const, value: present.virkning };
  const registrering = asked['registrering']
    ? parseRegistrering(asked['registrering'])
    : { ok: true as const, value: present.registrering };
  const asOf = {
    virkning: virkning.ok ? virkning.value : present.virkning,
    registrering: registrering.ok ? registrering.value : present.registrering,
  };
  return { asOf, unreadable: virkning.ok && registrering.ok ? undefined : refuse('ugyldigt-tidspunkt') };
}
