import type { KoenBogstav } from '../demo/unissued-number.ts';
import { NAMES } from './choices.ts';
import type { CountryData } from './country-data.ts';
import type { Draws } from './draws.ts';

/** Slots a weighted list is spread over: a draw is one look into it. */
const SLOTS = 1 << 15;

/** Draws names by how often they are borne. */
export class NamePool {
  readonly #first: Readonly<Record<KoenBogstav, readonly string[]>>;
  readonly #last: readonly string[];
  readonly #data: CountryData;

  constructor(data: CountryData) {
    this.#data = data;
    this.#first = { M: slotsOf(data.firstNames.M.names), K: slotsOf(data.firstNames.K.names) };
    this.#last = slotsOf(data.surnames.names);
  }

  /** The given names of somebody: from a part of the world, or from here. */
  given(koen: KoenBogstav, group: number | undefined, draws: Draws): string {
    const abroad = group === undefined ? undefined : this.#data.abroad[group];
    if (abroad !== undefined) return draws.pick(abroad[koen]);
    const list = this.#first[koen];
    const first = draws.pick(list);
    if (draws.chance(NAMES.composedFirst[koen])) return `${first}-${draws.pick(list)}`;
    return draws.chance(NAMES.second) ? `${first} ${draws.pick(list)}` : first;
  }

  surname(group: number | undefined, draws: Draws): string {
    const abroad = group === undefined ? undefined : this.#data.abroad[group];
    if (abroad !== undefined) {
      const one = draws.pick(abroad.last);
      return draws.chance(NAMES.doubleAbroad) ? `${one} ${draws.pick(abroad.last)}` : one;
    }
    if (!draws.chance(NAMES.composed)) return draws.pick(this.#last);
    const { first, last } = this.#data.surnames;
    const composed = `${draws.pick(first)}${draws.pick(last)}`;
    // Some of the rare names are double ones.
    return draws.chance(0.2) ? `${composed}-${draws.pick(this.#last)}` : composed;
  }
}

function slotsOf(names: readonly (readonly [name: string, weight: number])[]): readonly string[] {
  const total = names.reduce((sum, [, weight]) => sum + weight, 0);
  const slots: string[] = [];
  let reached = 0;
  for (const [name, weight] of names) {
    reached += weight;
    while (slots.length < (reached / total) * SLOTS) slots.push(name);
  }
  return slots;
}
