import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonOmfang, isWithinOmfang, type Omfang } from './omfang.ts';

const some = <Item>(...items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
const omfang: fc.Arbitrary<Omfang> = fc.record({
  tjenester: some('NAVNE3', 'ADRESSE3', 'person'),
  feltgrupper: some('navn', 'adresse', 'boern'),
  formaal: some('borgerservice', 'sundhed'),
  geografi: fc.option(some('0101', '0751', '0851'), { nil: undefined }),
  beskyttede: fc.boolean(),
});

it('a scope is within itself, and what two have in common is within both', () => {
  fc.assert(
    fc.property(omfang, omfang, (one, other) => {
      expect(isWithinOmfang(one, one)).toBe(true);
      const common = commonOmfang(one, other);
      if (common === undefined) return;
      expect(isWithinOmfang(common, one) && isWithinOmfang(common, other)).toBe(true);
    }),
  );
});

it('what is within a scope is all of it that the two have in common', () => {
  fc.assert(
    fc.property(omfang, omfang, (one, other) => {
      fc.pre(isWithinOmfang(one, other));
      const common = commonOmfang(one, other);
      expect(common !== undefined && isWithinOmfang(one, common)).toBe(true);
    }),
  );
});
