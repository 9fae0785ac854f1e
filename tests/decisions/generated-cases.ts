import fc from 'fast-check';
import { FIELD_GROUPS } from '../../server/src/ground/facts/index.ts';
import { type Caller, FORMAAL, isKundeArt, KUNDE_ARTER, type Tilladelse } from '../../server/src/rooms/access/index.ts';
import { SERVICES } from '../../server/src/services/index.ts';
import { inventedNumber } from '../delivery.ts';
import { inventedCaller } from '../invented-caller.ts';

/** Grants, callers and questions as tests of the rules draw them: each part often enough the one that decides. */

const WHEN = ['2020-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'] as const;
const PLACES = ['0101', '0461', '0751'];
const PURPOSES = FORMAAL.map(({ id }) => id);

/** The moment a question is put, ISO. */
export const anInstant = fc.constantFrom('2025-12-31T23:59:59.999Z', WHEN[1], '2026-03-05T12:00:00.000Z', WHEN[2]);

/** A kind of customer. */
export const aKind = fc.constantFrom(...Object.keys(KUNDE_ARTER).filter(isKundeArt));

const mostly = (usual: string) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...WHEN) });
const seldom = fc.constantFrom(true, false, false, false);

/** A grant; `services` are those it may name. */
export const aGrant = (services: readonly string[]): fc.Arbitrary<Tilladelse> =>
  fc
    .record({
      tilladelseId: fc.uuid(),
      tjenester: fc.subarray([...services]),
      feltgrupper: fc.oneof(fc.constant([...FIELD_GROUPS]), fc.subarray([...FIELD_GROUPS])),
      formaal: fc.oneof(fc.constant(PURPOSES), fc.subarray(PURPOSES, { minLength: 1 })),
      kraevFormaal: seldom,
      kraevSag: seldom,
      geografi: fc.option(fc.subarray(PLACES, { minLength: 1 }), { nil: undefined }),
      beskyttede: fc.boolean(),
      gyldigFra: mostly(WHEN[0]),
      gyldigTil: mostly('infinity'),
    })
    .map((grant) => ({ ...grant, formaalStandard: grant.formaal[0] ?? '' }));

/** A caller with some grants. */
export const aCaller = (grant: fc.Arbitrary<Tilladelse>): fc.Arbitrary<Caller> =>
  fc
    .record({ art: aKind, tilladelser: fc.array(grant, { maxLength: 3 }) })
    .map(({ art, tilladelser }) => inventedCaller(art, tilladelser));

/** A service. */
export const aService = fc.constantFrom(...SERVICES);

/** The purpose somebody names: none, one of the register's, or one that is none. */
export const aPurpose = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 6, arbitrary: fc.constantFrom(...PURPOSES) },
  { weight: 1, arbitrary: fc.constant('nysgerrighed') },
);

/** Two numbers that cases are about. */
export const NUMBERS = [inventedNumber(300), inventedNumber(301)] as const;

/** A case: none, blank, one without a number, or one with one or two, and the numbers in it. */
export const aCase = fc.constantFrom<{ sag: string | undefined; numbers: readonly string[] }>(
  { sag: undefined, numbers: [] },
  { sag: ' ', numbers: [] },
  { sag: '2026-17', numbers: [] },
  { sag: `Sag ${NUMBERS[0]}`, numbers: [NUMBERS[0]] },
  { sag: `${NUMBERS[1].slice(0, 6)}-${NUMBERS[1].slice(6)}`, numbers: [NUMBERS[1]] },
  { sag: `${NUMBERS[0]} og ${NUMBERS[1]}`, numbers: NUMBERS },
);
