import { assert } from '../../ground/faults/index.ts';
import { birthDate, parsePersonnummer, passesModulus11, sex } from '../../ground/personnummer/index.ts';

/** Sex as record 001 writes it: K woman, M man. Source: register.md § 2.3. */
export type KoenBogstav = 'K' | 'M';

/**
 * The n-th number (from 1) for a birth date (`yyyy-MM-dd`) and a sex that is not known to have been issued: it fails
 * modulus 11, and a birth date on 1 January is refused as a defect. The same arguments give the same number.
 * Source: register.md §§ 1.1 and 1.2.
 */
export function unissuedNumber(born: string, koen: KoenBogstav, n: number): string {
  // On 1 January numbers without the check have been given to real people.
  assert(!born.endsWith('-01-01'), 'an invented person is not born on a 1 January');
  const day = `${born.slice(8, 10)}${born.slice(5, 7)}${born.slice(2, 4)}`;
  let left = n;
  for (let serial = 1; serial <= 9999; serial += 1) {
    const reading = parsePersonnummer(`${day}${String(serial).padStart(4, '0')}`);
    // The seventh digit decides the century: one that makes another date of it, or none (29 February), is passed over.
    if (!reading.ok || birthDate(reading.value) !== born) {
      serial = Math.floor(serial / 1000) * 1000 + 999;
      continue;
    }
    if (sex(reading.value) !== (koen === 'M' ? 'mand' : 'kvinde') || passesModulus11(reading.value)) continue;
    left -= 1;
    if (left === 0) return reading.value;
  }
  assert(false, 'there are not that many numbers for one date');
}
