import type { Entities } from '@cedar-policy/cedar-wasm/nodejs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactInTime, FactKind } from '../../server/src/ground/facts/index.ts';
import { FIELDS, type Field, fieldsByKind } from '../../server/src/ground/fields/index.ts';
import {
  type Caller,
  decide,
  FORMAAL,
  findTilladelse,
  isWarrant,
  KUNDE_ARTER,
  type Matter,
  type Modtager,
  type Tilladelse,
} from '../../server/src/rooms/access/index.ts';
import { disclose, reasonAgainst } from '../../server/src/rooms/disclosure/index.ts';
import { findService, SERVICES, type Service } from '../../server/src/services/index.ts';
import { openPolicies, uid, wrongIn } from './cedar.ts';
import { entity, millis, reference, written } from './cedar-entities.ts';
import { aCaller, aCase, aGrant, anInstant, aPurpose, aService, NUMBERS } from './generated-cases.ts';
import { accepts, aLandlord, subscribes } from './landlord-cases.ts';

const CASES = 2_500;
/** So many persons, with so many of their fields each. */
const [PERSONS, FIELDS_EACH] = [900, 3];
/** Milliseconds; a fifth of it on a machine that has nothing else to do. */
const TIMEOUT_MS = 180_000;
const SERVICE_IDS = SERVICES.map(({ id }) => id);

/** What Cedar is told of a customer, a service and the purposes that matter: no more, since it reads all of it each time. */
const customer = (modtager: string) => entity('Kunde', modtager, { modtager });
const serviceEntity = (id: string) => {
  const questions = findService(id)?.questions ?? [];
  const has = (asked: string) => questions.some(({ number }) => number === asked);
  return entity('Tjeneste', id, { kunMyndigheder: has('6'), kunUdlejere: has('10') });
};
const purposes = (...ids: readonly (string | undefined)[]): Entities =>
  FORMAAL.filter(({ id }) => ids.includes(id)).map(({ id, flerePersoner }) =>
    entity('Formaal', id, {}, flerePersoner ? ['registret', 'flerePersoner'] : ['registret']),
  );

const modtagerOf = ({ kunde }: Caller) => KUNDE_ARTER[kunde.art];

describe('the policies in Cedar', () => {
  it.each(['spoerg', 'udlever'])('of %s are sound by the schema', (action) => {
    expect(wrongIn(action)).toEqual([]);
  });
});

const LANDLORDS = findService('BOLIGOPSLAG') ?? fail('the landlord service');

describe('a question', () => {
  const ask = openPolicies('spoerg');

  /** Cedar's verdict on a matter, by one grant. */
  const verdictOn = (matter: Omit<Matter, 'tilladelse'>, grant: Tilladelse, numbers: readonly string[]) =>
    ask({
      principal: modtagerOf(matter.caller),
      resource: uid('Tjeneste', matter.service),
      entities: [
        customer(modtagerOf(matter.caller)),
        serviceEntity(matter.service),
        ...purposes(matter.formaal, grant.formaalStandard),
      ],
      context: {
        tilladelse: written(grant),
        nu: millis(matter.at),
        ...(matter.formaal === undefined ? {} : { formaal: reference('Formaal', matter.formaal) }),
        sagAngivet: (matter.sag ?? '').trim() !== '',
        sagensNumre: [...numbers],
        ...(matter.personnumre[0] === undefined ? {} : { personnummer: matter.personnumre[0] }),
        naaetFraSagen: matter.reachedFromCase,
        aktuelt: matter.aboutNow && matter.currentOnly,
        abonnement: subscribes(matter),
        vilkaar: accepts(matter),
        ...(matter.bolig === undefined ? {} : { knyttet: matter.bolig.knyttet, ejer: matter.bolig.ejer }),
      },
    });

  it(`is decided by our rules as by Cedar's, by the same legal questions, in ${CASES} cases`, {
    timeout: TIMEOUT_MS,
  }, () => {
    const counts = new Map<string, number>();
    const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(
        // The service asked for is mostly one that is granted, or nothing else would ever decide.
        fc
          .oneof({ weight: 1, arbitrary: aService }, { weight: 1, arbitrary: fc.constant(LANDLORDS) })
          .chain((service) =>
            fc.record({
              service: fc.constant(service),
              caller: aCaller(
                fc.oneof(
                  { weight: 4, arbitrary: aGrant(SERVICE_IDS).map((grant) => withService(grant, service)) },
                  { weight: 1, arbitrary: aGrant(SERVICE_IDS) },
                ),
              ),
            }),
          ),
        fc.record({ formaal: aPurpose, at: anInstant, reachedFromCase: fc.boolean() }),
        aCase,
        fc.record({ aboutNow: fc.boolean(), currentOnly: fc.boolean() }),
        fc.subarray([...NUMBERS], { maxLength: 1 }),
        aLandlord,
        (
          { service, caller: drawn },
          asked,
          { sag, numbers },
          times,
          personnumre,
          { abonnementer, vilkaar, ...landlord },
        ) => {
          const caller = { ...drawn, udlejer: { ejernumre: [], abonnementer, vilkaar } };
          const matter = { caller, service: service.id, sag, personnumre, ...asked, ...times, ...landlord };
          const tilladelse = findTilladelse(caller, service.id, asked.formaal, asked.at);
          if (tilladelse === undefined) {
            // Deny is the default: what no grant in force names is permitted by none of the policies either.
            for (const grant of caller.tilladelser) {
              expect(verdictOn(matter, grant, numbers).allowed).toBe(false);
            }
            count('not granted');
            return;
          }
          const verdict = verdictOn(matter, tilladelse, numbers);
          const decision = decide({ ...matter, tilladelse }, service.questions);
          expect(verdict.allowed).toBe(isWarrant(decision));
          const noes = service.questions.filter((one) => one.decide({ ...matter, tilladelse }).answer === 'no');
          const determining = verdict.policies
            .map((name) => name.split('-')[0] ?? '')
            .toSorted((a, b) => Number(a) - Number(b));
          expect(determining).toEqual(isWarrant(decision) ? ['0'] : numbersOf(noes));
          const refusedBy = isWarrant(decision) ? undefined : (decision.question?.number ?? decision.unsaid);
          if (refusedBy !== undefined) expect(determining).toContain(refusedBy);
          count(refusedBy === undefined ? 'yes' : `no ${refusedBy}`);
        },
      ),
      { numRuns: CASES },
    );
    console.log(`${CASES} questions: ${told(counts)}`);
    for (const what of ['yes', 'not granted', ...[1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13].map((n) => `no ${n}`)]) {
      expect(counts.get(what), what).toBeGreaterThan(5);
    }
  });
});

const withService = (grant: Tilladelse, { id }: Service): Tilladelse => ({
  ...grant,
  tjenester: [...grant.tjenester, id],
});
const numbersOf = (questions: Service['questions']) =>
  questions.map(({ number }) => number).toSorted((a, b) => Number(a) - Number(b));
const told = (counts: ReadonlyMap<string, number>) => [...counts].map(([what, times]) => `${what} ${times}`).join(', ');

describe('a value', () => {
  const deliver = openPolicies('udlever');
  const PERSON = findService('person') ?? fail('the service person');
  const [ASKED, OTHER] = NUMBERS;
  const SHOWN = FIELDS.filter(({ id }) => PERSON.fields.has(id));

  const fieldEntity = (field: Field) =>
    entity('Felt', field.id, {
      gruppe: field.group,
      daekketSom: field.protects,
      // Which fields § 38 names is a fact of our catalogue.
      forPrivate: reasonAgainst({ feltgrupper: new Set([field.group]), modtager: 'privat' }, field) === undefined,
      forUdlejere: reasonAgainst({ feltgrupper: new Set([field.group]), modtager: 'udlejer' }, field) === undefined,
      markering: field.kind === 'beskyttelse',
      statusdato: field.kind === 'status' && field.name.startsWith('virkning'),
      nummer: field.value === 'personnummer',
    });

  it(`is given by our rules as by Cedar's, of ${PERSONS} persons`, { timeout: TIMEOUT_MS }, () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(
        aCaller(aGrant(['person'])).filter(({ tilladelser }) => tilladelser.length > 0),
        fc.record({
          kommune: fc.constantFrom('0101', '0461', undefined),
          beskyttet: fc.boolean(),
          status: fc.constantFrom('01', '80', '60'),
          number: fc.constantFrom(ASKED, OTHER),
        }),
        fc.subarray(SHOWN, { minLength: FIELDS_EACH, maxLength: FIELDS_EACH }),
        fc.boolean(),
        (caller, person, fields, asLandlord) => {
          const [grant] = caller.tilladelser;
          if (grant === undefined) return;
          const tilladelse = { ...grant, kraevFormaal: false, kraevSag: false };
          const modtager = asLandlord && modtagerOf(caller) === 'privat' ? 'udlejer' : modtagerOf(caller);
          const given = givenOf(caller, tilladelse, person, modtager);
          for (const field of fields) {
            const verdict = deliver({
              principal: modtager,
              resource: uid('Felt', field.id),
              entities: [customer(modtager), fieldEntity(field)],
              context: {
                tilladelse: written(tilladelse),
                ...(person.kommune === undefined ? {} : { kommune: person.kommune }),
                beskyttet: person.beskyttet,
                udrejst: person.status === '80',
                erstattet: person.status === '60',
                spurgtNummer: person.number === ASKED,
              },
            });
            if (!exists(field, person)) continue;
            expect([field.id, verdict.allowed]).toEqual([field.id, given.has(field.id)]);
            const why = verdict.allowed ? 'given' : (verdict.policies[0] ?? 'not granted');
            counts.set(why, (counts.get(why) ?? 0) + 1);
          }
        },
      ),
      { numRuns: PERSONS },
    );
    console.log(`${[...counts.values()].reduce((a, b) => a + b)} values: ${told(counts)}`);
    expect([...counts.keys()].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      ...[
        '38-private-erstattet',
        '38-private-felter',
        '39-udlejer-felter',
        '8-geografi',
        '9-beskyttet-privat',
        '9-beskyttet-tilladelse',
      ],
      ...['given', 'not granted'],
    ]);
  });

  interface Invented {
    readonly kommune: string | undefined;
    readonly beskyttet: boolean;
    readonly status: string;
    readonly number: string;
  }

  /** A person has a home only somewhere, and a protection only when protected. */
  const exists = ({ kind }: Field, { kommune, beskyttet }: Invented) =>
    (kind !== 'bopael' || kommune !== undefined) && (kind !== 'beskyttelse' || beskyttet);

  /** The fields that our own disclosure gives of somebody with a fact of every kind, every field of it filled. */
  function givenOf(caller: Caller, tilladelse: Tilladelse, person: Invented, modtager: Modtager): ReadonlySet<string> {
    const warrant = decide(
      {
        ...{
          caller,
          service: 'person',
          tilladelse,
          formaal: undefined,
          sag: undefined,
          at: '2026-03-05T12:00:00.000Z',
        },
        ...{ reachedFromCase: false, personnumre: [ASKED], aboutNow: true, currentOnly: true, modtager },
      },
      PERSON.questions,
    );
    if (!isWarrant(warrant)) throw new Error('the matter was to be decided with yes');
    const facts = [...fieldsByKind(PERSON.fields)].flatMap(([kind, fields]) => {
      const known = fields.filter((field) => exists(field, person));
      return known.length === 0 ? [] : [factOf(kind, known, person)];
    });
    const found = { personId: ASKED, personnummer: ASKED, facts, factsNow: facts, history: new Set<FactKind>() };
    const { felter } = disclose(warrant, [
      {
        person: found,
        rolle: 'opslag',
        relation: undefined,
        asked: [ASKED],
        fields: fieldsByKind(PERSON.fields),
      },
    ]);
    return new Set(felter);
  }

  function factOf(kind: FactKind, fields: readonly Field[], { kommune, status, number }: Invented): FactInTime {
    const body = Object.fromEntries(fields.map((field) => [field.name, field.value === 'personnummer' ? number : 'x']));
    const special: Partial<Record<FactKind, Record<string, string>>> = {
      status: { status },
      bopael: { kommunekode: kommune ?? '' },
      beskyttelse: { type: '0001' },
    };
    const time = { text: '2020-01-01', uncertain: true };
    return {
      kind,
      key: undefined,
      mark: undefined,
      current: true,
      fra: time,
      til: time,
      body: { ...body, ...special[kind] },
    };
  }
});

function fail(what: string): never {
  throw new Error(`${what} is missing`);
}
