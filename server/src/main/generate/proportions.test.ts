import { describe, expect, it } from 'vitest';
import { PRODUKTION, readCountry, text, yearsBetween } from './country-as-read.ts';
import { countryData } from './country-data.ts';

const country = await readCountry(20_000, 1);
const { of, ofPerson, persons } = country;
const HERE = ['01', '03', '05', '07'];
const withStatus = (...status: string[]): string[] =>
  [...persons].filter(([, fields]) => status.includes(text(fields, 'STATUS'))).map(([number]) => number);
const living = withStatus(...HERE);
const ageOf = (number: string): number => yearsBetween(text(persons.get(number), 'FOED_DT'), PRODUKTION);
const percent = (part: number, whole: number): number => (100 * part) / whole;

/** Within two points of what is published. */
function expectNear(what: string, measured: number, published: number): void {
  console.log(`${what}: ${measured.toFixed(1)} % (published ${published} %)`);
  expect(Math.abs(measured - published), what).toBeLessThanOrEqual(2);
}

describe('proportions at 20,000 persons', () => {
  it.each([
    ['alive in Denmark', ['01', '03'], 66.4],
    ['alive in Greenland', ['05', '07'], 0.7],
    ['dead', ['90'], 26.2],
    ['disappeared', ['70'], 0.3],
    ['emigrated', ['80'], 6.5],
  ] as const)('%s', (what, status, published) => {
    const whole = withStatus(...HERE, '70', '80', '90').length;
    expectNear(what, percent(withStatus(...status).length, whole), published);
  });

  it.each([
    ['0-14 years', 0, 15, 16.4],
    ['0-19 years', 0, 20, 23.2],
    ['20-59 years', 20, 60, 52.5],
    ['60 years and over', 60, 200, 24.5],
    ['65 years and over', 65, 200, 20],
  ] as const)('%s', (what, from, to, published) => {
    expectNear(
      what,
      percent(living.filter((number) => ageOf(number) >= from && ageOf(number) < to).length, living.length),
      published,
    );
  });

  it('members of the church', () => {
    const members = living.filter((number) => text(ofPerson(number, '011')[0], 'FKIRK') === 'F');
    expectNear('church', percent(members.length, living.length), 72.1);
  });

  it('children under 18 by whom they live with', () => {
    const homeOf = (number: string): string =>
      ofPerson(number, '002')
        .map((f) => ['KOMKOD', 'VEJKOD', 'HUSNR', 'ETAGE', 'SIDEDOER'].map((name) => f[name]).join())
        .join();
    const minors = living.filter((number) => ageOf(number) < 18);
    const where = minors.map((number) => {
      const parents = ofPerson(number, '015')[0];
      const home = homeOf(number);
      return [homeOf(text(parents, 'PNRMOR')) === home, homeOf(text(parents, 'PNRFAR')) === home];
    });
    const share = (fits: (mother: boolean, father: boolean) => boolean): number =>
      percent(where.filter(([mother = false, father = false]) => fits(mother, father)).length, minors.length);
    const fatherless = minors.filter((number) => !persons.has(text(ofPerson(number, '015')[0], 'PNRFAR')));
    console.log(`with neither: ${share((mother, father) => !mother && !father).toFixed(1)} %`);
    console.log(`no father known: ${percent(fatherless.length, minors.length).toFixed(1)} %`);
    expectNear(
      'with the father',
      share((mother, father) => father && !mother),
      4,
    );
    expectNear(
      'with both parents',
      share((mother, father) => mother && father),
      72,
    );
  });

  it.each([
    ['M', 50, 46],
    ['M', 100, 63],
    ['M', 200, 76],
    ['K', 50, 37],
    ['K', 100, 53],
    ['K', 200, 69],
  ] as const)('first names %s: the %i commonest', (koen, many, published) => {
    const common = new Set(
      countryData()
        .firstNames[koen].names.slice(0, many)
        .map(([name]) => name),
    );
    const people = living.filter((number) => text(persons.get(number), 'KOEN') === koen);
    const named = people.filter((number) => common.has(text(ofPerson(number, '008')[0], 'FORNVN').split(' ')[0] ?? ''));
    expectNear(`first names ${koen} ${many}`, percent(named.length, people.length), published);
  });

  it.each([
    [20, 47],
    [100, 60],
  ])('surnames: the %i commonest, dead and emigrated included', (many, published) => {
    const names = of('008').map((f) => text(f, 'EFTERNVN'));
    const counts = [...Map.groupBy(names, (name) => name).values()]
      .map((bearers) => bearers.length)
      .sort((a, b) => b - a);
    const top = counts.slice(0, many).reduce((sum, count) => sum + count, 0);
    expectNear(`surnames ${many}`, percent(top, names.length), published);
  });

  it.each([
    ['Hovedstaden', 1_835_562],
    ['Midtjylland', 1_320_678],
    ['Syddanmark', 1_223_348],
    ['Sjælland', 836_738],
    ['Nordjylland', 589_755],
  ] as const)('region %s', (region, people) => {
    const codes = new Set(
      countryData()
        .municipalities.filter((one) => one.region === region)
        .map(({ code }) => code),
    );
    const danish = of('002').filter((f) => text(f, 'KOMKOD') < '0950');
    expectNear(
      region,
      percent(danish.filter((f) => codes.has(text(f, 'KOMKOD'))).length, danish.length),
      Number(percent(people, 5_806_081).toFixed(1)),
    );
  });
});
