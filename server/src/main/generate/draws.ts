/**
 * A stream of draws that follows from its seed alone: the small fast counting generator of four 32-bit words. Nothing here
 * is secret and nothing hangs on it but invented persons.
 */
export class Draws {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  /** The stream of one place (`index`) under a seed; two places of one seed have nothing to do with each other. */
  constructor(seed: number, index: number) {
    this.#a = mix(seed);
    this.#b = mix(index ^ 0x9e3779b9);
    this.#c = mix(seed ^ Math.imul(index + 1, 0x85ebca6b));
    for (let warm = 0; warm < 12; warm += 1) this.next();
  }

  /** The next number of [0, 1). */
  next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** Yes with a probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both among them. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A number around a mean, bell-shaped, never more than three spreads away. */
  around(mean: number, spread: number): number {
    return mean + (this.next() + this.next() + this.next() - 1.5) * 2 * spread;
  }

  /** A waiting time with a mean. */
  waiting(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) throw new Error('defect: a draw from an empty list');
    return found;
  }
}

function mix(value: number): number {
  let word = (value + 0x6d2b79f5) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
  return word ^ (word >>> 15);
}
