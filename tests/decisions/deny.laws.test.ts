import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from '../../server/src/desk/index.ts';
import { FIELD_GROUPS, type FieldGroup } from '../../server/src/ground/facts/index.ts';
import { getField } from '../../server/src/ground/fields/index.ts';
import type { KundeArt, Tilladelse } from '../../server/src/rooms/access/index.ts';
import type { TestHouse } from '../test-house.ts';
import { addCaller, NOBODY, openDecisionsHouse, PEOPLE, SURNAME } from './decisions-house.ts';
import { aPurpose } from './generated-cases.ts';

/**
 * Deny is the default: nothing is delivered that no grant says. Random customers, grants and questions through the desk and
 * a real database, against an oracle that knows the rules in plain words and shares no code with them.
 */

let test: TestHouse;
const whoIs = new Map<string, keyof typeof PEOPLE>();
beforeAll(async () => {
  test = await openDecisionsHouse();
  const all = await addCaller(test, 'stat', {});
  for (const [name, personnummer] of Object.entries(PEOPLE)) {
    const outcome = await ask(all, { service: 'person', keys: { personnummer } });
    if (outcome.kind !== 'answer') throw new Error(name);
    whoIs.set(outcome.disclosure.persons[0]?.personId ?? '', name as keyof typeof PEOPLE);
  }
});
afterAll(() => test.close());

interface Asked {
  readonly service: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
}

const ask = (personkode: string, asked: Asked): Promise<Outcome> =>
  test.house.desk.ask({
    ...{ doer: 'cli', kilde: 'lokal', asOf: test.house.desk.present(), ...asked },
    credentials: { kind: 'operator', osUser: 'test', personkode },
  });

/** Where everybody lives today, and who is protected. */
const TODAY: Readonly<
  Record<keyof typeof PEOPLE, { readonly lives: string | undefined; readonly isProtected: boolean }>
> = {
  here: { lives: '0101', isProtected: false },
  there: { lives: '0751', isProtected: false },
  protectedHere: { lives: '0101', isProtected: true },
  protectedThere: { lives: '0751', isProtected: true },
  movedHere: { lives: '0101', isProtected: false },
  movedThere: { lives: '0751', isProtected: false },
  dead: { lives: undefined, isProtected: false },
  parentHere: { lives: '0101', isProtected: false },
};
const AUTHORITIES = ['kommune', 'region', 'stat', 'offentlig-virksomhed'];
const FOR_ALL = ['STAMP', 'STAMKP', 'person'];
const LOOKUPS = [...FOR_ALL, 'Stam+', 'NAVNE3', 'ADRESSE3', 'Familie+'];
const ON_A_NAME = 'soeg';
const PURPOSES = ['folkeregistrering', 'borgerservice', 'sundhed', 'kundeforhold'];
const WHAT_THE_ACT_NAMES = /^(?:person|status|personnummer|navn|bopael|adressetekst|kontaktadresse|beskyttelse)\./;
const [PAST, FUTURE] = ['2021-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z'];

const seldom = fc.constantFrom(true, ...Array.from({ length: 5 }, () => false));

const aGrant: fc.Arbitrary<Omit<Tilladelse, 'tilladelseId'>> = fc
  .record({
    tjenester: fc.oneof(fc.constant([...LOOKUPS, ON_A_NAME]), fc.subarray([...LOOKUPS, ON_A_NAME], { minLength: 1 })),
    feltgrupper: fc.oneof(fc.constant([...FIELD_GROUPS]), fc.subarray<FieldGroup>([...FIELD_GROUPS])),
    formaal: fc.oneof(fc.constant(PURPOSES), fc.subarray(PURPOSES, { minLength: 1 })),
    kraevFormaal: seldom,
    kraevSag: seldom,
    geografi: fc.constantFrom(undefined, undefined, undefined, ['0101'], ['0461'], ['0461', '0751']),
    beskyttede: fc.boolean(),
    gyldigFra: seldom.map((isToCome) => (isToCome ? FUTURE : '2001-01-01T00:00:00.000Z')),
    gyldigTil: seldom.map((isOver) => (isOver ? PAST : 'infinity')),
  })
  .map((grant) => ({ ...grant, formaalStandard: grant.formaal[0] ?? '' }));

const aQuestion: fc.Arbitrary<Asked> = fc
  .record({
    formaal: fc.oneof(aPurpose, fc.constantFrom(...PURPOSES)),
    sag: fc.constantFrom(undefined, ' ', '2026-17'),
    about: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.tuple(fc.constantFrom(...LOOKUPS), fc.constantFrom(...Object.values(PEOPLE), NOBODY)),
      },
      { weight: 1, arbitrary: fc.constant([ON_A_NAME, SURNAME] as const) },
    ),
  })
  .map(({ about: [service, what], ...rest }) => ({
    ...{ service, ...rest },
    keys: service === ON_A_NAME ? { navn: what, maksimum: '100' } : { personnummer: what },
  }));

const isAuthority = (art: KundeArt) => AUTHORITIES.includes(art);

/** Says whether a grant lets the question be asked at all, in plain words. */
function lets(grant: Omit<Tilladelse, 'tilladelseId'>, art: KundeArt, { service, formaal, sag }: Asked): boolean {
  const isInForce = grant.gyldigFra !== FUTURE && grant.gyldigTil === 'infinity';
  const covers = formaal === undefined ? !grant.kraevFormaal : grant.formaal.includes(formaal);
  const hasCase = !grant.kraevSag || sag === '2026-17';
  const isForThem = isAuthority(art) || FOR_ALL.includes(service);
  const mayFind = service !== ON_A_NAME || grant.feltgrupper.includes('navn');
  return isInForce && grant.tjenester.includes(service) && covers && hasCase && isForThem && mayFind;
}

/** Says whether a grant gives a field of somebody, in plain words. */
function gives(
  grant: Omit<Tilladelse, 'tilladelseId'>,
  art: KundeArt,
  id: string,
  person: (typeof TODAY)[keyof typeof PEOPLE],
): boolean {
  const { group, protects } = getField(id);
  const isMark = id.startsWith('beskyttelse.') && person.isProtected;
  const isHidden = person.isProtected && protects !== 'ingen' && !(isAuthority(art) && grant.beskyttede);
  return (
    within(grant, person) &&
    (grant.feltgrupper.includes(group) || isMark) &&
    !isHidden &&
    (isAuthority(art) || WHAT_THE_ACT_NAMES.test(id))
  );
}

const within = ({ geografi }: Pick<Tilladelse, 'geografi'>, { lives }: { readonly lives: string | undefined }) =>
  geografi === undefined || (lives !== undefined && geografi.includes(lives));

const CASES = 1_800;
const EACH = 6;

it(`delivers nothing that no grant says, in ${CASES} cases`, { timeout: 180_000 }, async () => {
  const counts = { answers: 0, refusals: 0, values: 0, withheld: 0, listed: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<KundeArt>('kommune', 'stat', 'privat-virksomhed', 'boligorganisation'),
      fc.array(aGrant, { minLength: 0, maxLength: 3, size: 'max' }),
      fc.array(aQuestion, { minLength: EACH, maxLength: EACH }),
      async (art, grants, questions) => {
        const personkode = await addCaller(test, art, ...grants);
        for (const asked of questions) {
          const letting = grants.filter((grant) => lets(grant, art, asked));
          const outcome = await ask(personkode, asked);
          if (outcome.kind === 'refused') {
            counts.refusals += 1;
            expect(outcome.refusal.refused).not.toBe('midlertidigt-utilgaengelig');
            expectNoReason(grants, letting, asked);
            continue;
          }
          counts.answers += 1;
          expect(letting.length, JSON.stringify(asked)).toBeGreaterThan(0);
          for (const { personId, rolle, facts } of outcome.disclosure.persons) {
            const person = TODAY[whoIs.get(personId) ?? fail(personId)];
            if (rolle === 'trafliste') counts.listed += 1;
            // Whoever may not be known by any of the grants is not in the answer, be it empty of values.
            expect(letting.some((grant) => within(grant, person))).toBe(true);
            for (const { kind, fields } of facts) {
              for (const [name, { state }] of Object.entries(fields)) {
                if (state === 'withheld') counts.withheld += 1;
                if (state !== 'value') continue;
                counts.values += 1;
                const said = letting.some((grant) => gives(grant, art, `${kind}.${name}`, person));
                expect([`${kind}.${name}`, said]).toEqual([`${kind}.${name}`, true]);
              }
            }
          }
        }
      },
    ),
    { numRuns: CASES / EACH },
  );
  console.log(`${CASES} questions: ${JSON.stringify(counts)}`);
  for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(100);
});

/** A refusal where the only grant that names the service lets the question be asked, and of somebody within: that is wrong too. */
function expectNoReason(
  grants: readonly Omit<Tilladelse, 'tilladelseId'>[],
  letting: readonly Omit<Tilladelse, 'tilladelseId'>[],
  { service, keys }: Asked,
): void {
  const [only, ...others] = grants.filter(({ tjenester }) => tjenester.includes(service));
  if (only === undefined || others.length > 0 || !letting.includes(only)) return;
  const name = Object.entries(PEOPLE).find(([, number]) => number === keys['personnummer'])?.[0];
  const person = Object.entries(TODAY).find(([one]) => one === name)?.[1];
  if (service === ON_A_NAME || person === undefined) expect(service).not.toBe(ON_A_NAME);
  else expect(within(only, person), `${service} of ${name}`).toBe(false);
}

function fail(what: string): never {
  throw new Error(`somebody nobody asked for: ${what}`);
}
