import type { DisclosedFact } from '../../../desk/index.ts';
import { type Json, valueIn } from './source.ts';
import { dayOfDelivered, isUncertain, type WireClock, writeTime } from './times.ts';

/** The common tail of most objects: status and both ends with their marks (datafordeler.md § 5.2). */
export function writePeriod(fact: DisclosedFact, clock: WireClock): Json {
  return {
    status: writeStatus(fact),
    virkningFra: writeTime(valueIn(fact, 'virkningFra'), clock),
    virkningFraUsikkerhedsmarkering: markOf(fact, 'virkningFra'),
    // An open interval has no end, and its mark all the same (§ 5.4).
    virkningTil: writeTime(valueIn(fact, 'virkningTil'), clock),
    virkningTilUsikkerhedsmarkering: markOf(fact, 'virkningTil'),
  };
}

/** The same where the schema demands the beginning: a required key without a value is null (§ 5.4). */
export function writeRequiredPeriod(fact: DisclosedFact, clock: WireClock): Json {
  const period = writePeriod(fact, clock);
  return { ...period, virkningFra: period['virkningFra'] ?? null };
}

/** Only the beginning and its mark, as relations have them; both are required. */
export function writeBeginning(fact: DisclosedFact, clock: WireClock): Json {
  return {
    virkningFra: writeTime(valueIn(fact, 'virkningFra'), clock) ?? null,
    virkningFraUsikkerhedsmarkering: markOf(fact, 'virkningFra'),
  };
}

/** Both ends without status and marks. */
export function writeSpan(fact: DisclosedFact, clock: WireClock): Json {
  return {
    virkningFra: writeTime(valueIn(fact, 'virkningFra'), clock),
    virkningTil: writeTime(valueIn(fact, 'virkningTil'), clock),
  };
}

/** The clock of a fact that is written with noon when it begins at birth, with midnight else (§ 5.4). */
export function clockSinceBirth(fact: DisclosedFact, born: string | undefined): WireClock {
  return born !== undefined && dayOfDelivered(valueIn(fact, 'virkningFra')) === born ? 'noon' : 'midnight';
}

/** The mark of a field that holds a time, by its name in the catalogue. */
export function markOf(fact: DisclosedFact | undefined, time: string): boolean {
  return isUncertain(valueIn(fact, time), valueIn(fact, `${time}Usikkerhedsmarkering`));
}

function writeStatus({ mark, current }: DisclosedFact): string {
  switch (mark) {
    case 'A':
      return 'fortrudt';
    case 'K':
      return 'rettet';
    case 'Æ':
      return 'teknisk_aendring';
    case undefined:
      return current ? 'aktuel' : 'historisk';
  }
}
