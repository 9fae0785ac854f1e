import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRefusal } from '../../ground/refusals/index.ts';
import { type Hverv, mayGiveProfil } from '../../rooms/access/index.ts';
import { isOwner, judgeNewBruger, type Owner } from './new-bruger.ts';

const NOW = '2026-06-15T10:00:00.000Z';
const KUNDE = {
  ...{ kundenr: '9001', cvr: undefined, navn: 'Opdigtet Kommune', art: 'kommune' as const },
  ...{ gyldigFra: '2020-01-01T00:00:00.000Z', gyldigTil: 'infinity' },
};

// Most of a wish is as it should be, or nobody would ever be taken in.
const mostly = <Value>(usual: Value, ...others: readonly Value[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const day = fc.option(fc.integer({ min: -20, max: 40 }), { nil: undefined, freq: 1 }).map((days) => {
  return days === undefined ? undefined : new Date(Date.parse(NOW) + days * 86_400_000).toISOString().slice(0, 10);
});
const instant = fc.integer({ min: -40, max: 40 }).map((days) => {
  return new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
});
const wished = fc.record({
  ...{ personkode: fc.constant('PRV00001'), navn: mostly('Prøve Prøvesen', 'x\ny') },
  ...{ art: mostly('medarbejder', 'system', 'operatoer'), email: mostly<string | undefined>('a@b.dk', undefined, 'a') },
  ...{
    ejer: mostly<string | undefined>(undefined, 'EJER0001'),
    fra: day,
    til: day,
    'ansat-fra': day,
    'ansat-til': day,
  },
  behov: fc.constant({ tjenester: undefined, formaal: undefined, grund: 'prøve' }),
  profiler: fc.array(fc.constantFrom('100', '140', '127', '200', '900', '910', '555'), { maxLength: 3 }),
});
const owner: fc.Arbitrary<Owner | undefined> = fc.option(
  fc.record({
    ...{ kundenr: mostly('9001', '9002'), art: mostly<'medarbejder' | 'system'>('medarbejder', 'system') },
    ...{ gyldigFra: instant, gyldigTil: fc.oneof(instant, fc.constant('infinity')), ansatFra: day, ansatTil: day },
  }),
  { nil: undefined },
);
const offices: fc.Arbitrary<ReadonlySet<Hverv>> = fc
  .subarray<Hverv>(['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen', 'medarbejder'])
  .map((some) => new Set(some));

it('takes in nobody whom the rules of DAP forbid, whatever is asked for', () => {
  let taken = 0;
  fc.assert(
    fc.property(wished, owner, offices, (wish, ejer, hverv) => {
      const bruger = judgeNewBruger(wish, { kunde: KUNDE, hverv, now: NOW, ejer });
      if (isRefusal(bruger)) {
        expect(bruger.field).toEqual(expect.any(String));
        return;
      }
      taken += 1;
      const { gyldigFra, gyldigTil, profiler, art } = bruger;
      expect(profiler.includes('100') && profiler.includes('140')).toBe(false);
      expect(profiler.every((profil) => mayGiveProfil(profil, hverv) && profil < '900')).toBe(true);
      expect(gyldigFra >= NOW && (gyldigTil === 'infinity' || gyldigTil > gyldigFra)).toBe(true);
      expect(
        art === 'system' ? isOwner(ejer, '9001', NOW) && bruger.ejer === 'EJER0001' : bruger.ejer === undefined,
      ).toBe(true);
      expect(art === 'system' && profiler.includes('200')).toBe(false);
    }),
    { numRuns: 3_000 },
  );
  // A law of nobody would hold as well.
  expect(taken).toBeGreaterThan(20);
});
