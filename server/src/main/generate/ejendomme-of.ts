import { EJERE } from './choices.ts';
import { type Batch, type CountryPlan, walkCountry } from './country.ts';
import { OPEN } from './days.ts';
import {
  company,
  type EjerMarked,
  ownHome,
  type Resident,
  several,
  soldTo,
  somebody,
  withFormer,
} from './draw-ejere.ts';
import { Draws } from './draws.ts';
import { type KnownDwelling, knownDwelling } from './dwellings-of.ts';
import type { EjetAndel, KnownEjendom } from './ejerskab.ts';
import { roadsOf } from './generate-roads.ts';
import type { Dwelling, Road } from './land.ts';

/** The dwellings that were built together, with their properties: one, or one for each dwelling, or land and building. */
export interface Bebyggelse {
  readonly dwellings: readonly AddressedDwelling[];
  readonly ejendomme: readonly KnownEjendom[];
}

/** A dwelling with its ids and with what its address is written with. */
export interface AddressedDwelling extends KnownDwelling {
  readonly vejnavn: string;
  readonly adresseringsvejnavn: string;
  readonly bynavn: string;
  readonly postnr: string;
  readonly postdistrikt: string;
}

/** The first BFE number of a generated country, ours: real ones have eight digits at most. Those before it are the demo's. */
const FIRST_BFE = 900_100_000;
/** Properties with so many dwellings are towers, and a housing organisation's. */
const TOWER_DWELLINGS = 100;
/** The company that owns the towers: the demo's housing organisation. */
const TOWER_OWNER = 0;
/** Owners are drawn from a stream of their own: who lives where does not hang on who owns what. */
const OWN_STREAM = 0x0e1e;
/** Greenland has no BFE numbers. */
const GREENLAND = '0950';

/** All properties of a country with their owners, road by road, and the dwellings of each. One batch of people is in memory. */
export function* ejendommeOf(plan: CountryPlan): Generator<Bebyggelse, void, undefined> {
  let bfe = FIRST_BFE;
  const next = () => {
    bfe += 1;
    return bfe;
  };
  for (const batch of walkCountry(plan)) {
    const residents = residentsOf(batch);
    for (const road of roadsOf(batch)) {
      for (const [property, dwellings] of Map.groupBy(road.dwellings, (one) => one.property)) {
        const draws = new Draws(plan.seed ^ OWN_STREAM, property);
        const market = { people: batch.people, produktion: batch.produktion, draws };
        const known = dwellings.map((dwelling) => ({ dwelling, ...addressed(plan.seed, road, dwelling) }));
        const livesIn = (dwelling: Dwelling) => residents.get(dwelling) ?? [];
        const ejendomme = road.komkod >= GREENLAND ? [] : ejendommeAt(known, livesIn, market, next);
        yield { dwellings: known, ejendomme };
      }
    }
  }
}

type Known = AddressedDwelling & { readonly dwelling: Dwelling };
type LivesIn = (dwelling: Dwelling) => readonly Resident[];

function ejendommeAt(
  known: readonly Known[],
  livesIn: LivesIn,
  market: EjerMarked,
  next: () => number,
): readonly KnownEjendom[] {
  const { draws } = market;
  const steder = [...new Set(known.map(({ husnummerId }) => husnummerId))].map((husnummerId) => ({
    husnummerId,
    adresseId: '',
  }));
  const whole = (type: 'S' | 'B', andele: readonly EjetAndel[]): KnownEjendom => ({
    ...{ bfe: next(), type, steder },
    andele: withFormer(andele, market),
  });
  const [first] = known;
  if (known.length === 1 && first !== undefined) {
    const home = draws.chance(EJERE.ownHome) ? ownHome(livesIn(first.dwelling), market) : undefined;
    const house = home ?? soldTo((fra) => [somebody(fra, market)], market);
    if (!draws.chance(EJERE.leasedLand)) return [whole('S', house)];
    return [whole('S', letOut(first, market)), whole('B', house)];
  }
  if (first === undefined) return [];
  if (known.length < TOWER_DWELLINGS && draws.chance(EJERE.condominium)) {
    const landlord = company(1_000 + draws.between(0, 999), '30');
    return known.map(({ dwelling, husnummerId, adresseId }) => {
      const chance = draws.next();
      const home = chance < EJERE.flatOwnHome ? ownHome(livesIn(dwelling), market) : undefined;
      const other = (fra: number) => (chance < EJERE.flatCompany ? landlord : somebody(fra, market));
      return {
        ...{ bfe: next(), type: 'E', steder: [{ husnummerId, adresseId }] },
        andele: withFormer(home ?? soldTo((fra) => [other(fra)], market), market),
      };
    });
  }
  return [whole('S', known.length < TOWER_DWELLINGS ? letOut(first, market) : tower(market))];
}

/** A house whose owner does not live there. */
function letOut({ komkod }: Known, market: EjerMarked): readonly EjetAndel[] {
  const chance = market.draws.next();
  if (chance < EJERE.housing) return soldTo(() => [company(Number(komkod), '20')], market);
  if (chance < EJERE.company) return soldTo(() => [company(1_000 + market.draws.between(0, 999), '30')], market);
  if (chance < EJERE.person) return soldTo((fra) => [somebody(fra, market)], market);
  return soldTo((fra) => several(fra, market), market);
}

const tower = ({ produktion }: EjerMarked): readonly EjetAndel[] => [
  { ...company(TOWER_OWNER, '20'), fra: produktion - 20 * 365, til: OPEN, status: 'G' },
];

/** Who lives where now. */
function residentsOf({ people }: Batch): ReadonlyMap<Dwelling, readonly Resident[]> {
  const found = new Map<Dwelling, Resident[]>();
  for (const person of people) {
    const last = person.stretches.at(-1);
    if (last?.kind !== 'home' || last.to !== OPEN || person.fate !== 'resident') continue;
    const there = found.get(last.dwelling) ?? [];
    there.push({ person, since: last.from });
    found.set(last.dwelling, there);
  }
  return found;
}

function addressed(seed: number, road: Road, dwelling: Dwelling): AddressedDwelling {
  const isOdd = Number(dwelling.husnr.slice(0, 3)) % 2 === 1;
  return {
    ...knownDwelling(seed, dwelling),
    ...{ vejnavn: road.name, adresseringsvejnavn: road.addressingName, bynavn: isOdd ? road.odd : road.even },
    ...{ postnr: road.postcode, postdistrikt: road.district },
  };
}
