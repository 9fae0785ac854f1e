import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FactInTime } from '../../server/src/ground/facts/index.ts';
import type { FoundStay } from '../../server/src/rooms/register/index.ts';
import { type Ejerskab, lookBackFrom, ownershipOf, residentsOf } from '../../server/src/services/index.ts';
import { daysAgo, noonOf, TODAY } from './dates.ts';
import { oracle } from './oracle.ts';
import { aHouse, type Mover, type RandomHouse } from './random-houses.ts';

const CASES = 10_000;

/** The stays of somebody as the register would find them. */
function staysOf({ moves, diedDaysAgo }: Mover, who: number): FoundStay[] {
  const momentOf = (place: number) => {
    const move = moves[place];
    return move === undefined ? 'infinity' : `${daysAgo(move.daysAgo)}T${String(move.hour).padStart(2, '0')}:00`;
  };
  const factsNow = diedDaysAgo === undefined ? [] : [died(diedDaysAgo)];
  return moves.flatMap(({ to }, place) => {
    const [etage = '', sidedoer = ''] = to.split('/');
    if (to === 'elsewhere') return [];
    const times = { fra: momentOf(place), til: momentOf(place + 1), fraTekst: undefined, tilTekst: undefined };
    const person = { personId: String(who), personnummer: '', factsNow };
    return [{ person, etage, sidedoer, ...times, fraUsikker: false, tilUsikker: false }];
  });
}

const NOT_GIVEN = { text: undefined, uncertain: false };
const died = (when: number): FactInTime => ({
  ...{ kind: 'status', key: undefined, mark: undefined, current: true, body: { status: '90' } },
  ...{ fra: { text: noonOf(daysAgo(when)), uncertain: false }, til: NOT_GIVEN },
});

/** What the service's own functions answer; undefined: refused. */
function answerTo({ people, owned, properties, ejer, askedDaysAgo }: RandomHouse) {
  const fra = lookBackFrom(askedDaysAgo === undefined ? undefined : daysAgo(askedDaysAgo), TODAY);
  const ejendomme = Array.from({ length: properties }, (_, place) => ({ bfe: place + 1, adresseId: undefined }));
  const ejerskaber = owned.map(
    (one): Ejerskab => ({
      ...{ bfe: one.bfe, ejer: { cvr: one.ejer }, status: one.status, fra: daysAgo(one.fromDaysAgo) },
      til: one.toDaysAgo === undefined ? undefined : daysAgo(one.toDaysAgo),
    }),
  );
  const { owns, acquired } = ownershipOf(ejendomme, ejerskaber, ejer, TODAY);
  if (fra === undefined || !owns || acquired === undefined) return undefined;
  return residentsOf(people.flatMap(staysOf), { fra, erhvervet: acquired, today: TODAY });
}

const dayIn = (text: string | undefined) => text?.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');

it(`answers as a reckoning day by day does, in ${CASES} random houses`, { timeout: 300_000 }, () => {
  const counts = { refused: 0, nobody: 0, left: 0, rows: 0 };
  fc.assert(
    fc.property(aHouse, (house) => {
      const expected = oracle(house);
      const answered = answerTo(house)?.map(({ stay, tilflyttet, fraflyttet }) => ({
        who: Number(stay.person.personId),
        where: `${stay.etage}/${stay.sidedoer}`,
        in: dayIn(tilflyttet.text),
        out: dayIn(fraflyttet?.text),
      }));
      const inOrder = <Row extends { who: number; where: string; in: string | undefined }>(rows: readonly Row[]) =>
        rows.toSorted((a, b) => (`${a.who} ${a.in} ${a.where}` < `${b.who} ${b.in} ${b.where}` ? -1 : 1));
      expect(answered === undefined ? undefined : inOrder(answered)).toEqual(
        expected === undefined ? undefined : inOrder(expected),
      );
      counts.refused += Number(expected === undefined);
      counts.nobody += Number(expected?.length === 0);
      counts.rows += expected?.length ?? 0;
      counts.left += expected?.filter(({ out }) => out !== undefined).length ?? 0;
    }),
    { numRuns: CASES },
  );
  // Every kind of answer has been there often.
  expect(Math.min(counts.refused, counts.nobody, counts.left, counts.rows - counts.left)).toBeGreaterThan(300);
});
