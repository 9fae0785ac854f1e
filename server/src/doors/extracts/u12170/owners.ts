import type { Rejection } from '../../../ground/facts/index.ts';
import { parsePersonnummer } from '../../../ground/personnummer/index.ts';

/** A delivery that must not be applied at all, and why, line by line. */
export class BrokenDelivery extends Error {
  override name = 'BrokenDelivery';
  readonly rejections: readonly Rejection[];

  constructor(rejections: readonly Rejection[]) {
    super('the delivery is broken');
    this.rejections = rejections;
  }
}

/**
 * Watches whom the records of a delivery belong to. Records under something that is no personnummer, and that no record
 * 001 goes with, belong to somebody else: to whom, nobody can tell.
 */
export function createOwners(): {
  see(personnummer: string, record: string, line: number): void;
  unknown(): readonly Rejection[];
} {
  const odd = new Map<string, { line: number; hasPerson: boolean }>();
  let last = '';
  return {
    see(personnummer, record, line) {
      // A person's records often stand together.
      if (personnummer === last) return;
      if (parsePersonnummer(personnummer).ok) {
        last = personnummer;
        return;
      }
      const known = odd.get(personnummer) ?? { line, hasPerson: false };
      odd.set(personnummer, { line: known.line, hasPerson: known.hasPerson || record === '001' });
    },
    unknown: () =>
      [...odd.values()]
        .filter(({ hasPerson }) => !hasPerson)
        .map(({ line }) => ({ line, reason: 'the record belongs to no personnummer of this delivery' })),
  };
}
