import { type DeliveredTime, deriveRanges, lowerBound, readDelivered } from '../../ground/bitemporal/index.ts';
import { type DeliveredPerson, type Fact, type FactInTime, type FactKind, slotOf } from '../../ground/facts/index.ts';
import { assert } from '../../ground/faults/index.ts';
import { type HeldFact, holdsNow, type NewFact, unchangedAround } from './held-fact.ts';
import type { Amendment, PersonBefore } from './ports.ts';

/** What a delivery is planned against. */
export interface DeliveryMoment {
  /** `yyyy-MM-dd` */
  readonly produktion: string;
  /** Danish midnight of the production date, ISO instant. */
  readonly registrering: string;
  /** The moment of virkning the snapshot is made for. */
  readonly virkning: string;
  readonly newPersonId: () => string;
}

/**
 * Plans what a delivered person changes (register.md § 4.4): what vanished closes, what is new opens, at the production
 * date; equal facts stay untouched. An older delivery than the last one is refused with a text that names both dates.
 */
export function planDelivery(
  person: DeliveredPerson,
  before: PersonBefore | undefined,
  moment: DeliveryMoment,
): { amendment: Amendment; changed: boolean } | { older: string } {
  if (before?.leveret !== undefined && before.leveret > moment.produktion) {
    return { older: `delivery of ${moment.produktion} is older than the one of ${before.leveret} already imported` };
  }
  const delivered = placeInTime(person.facts);
  const held = Map.groupBy(before?.facts ?? [], identityOf);
  const kept: HeldFact[] = [];
  const open = delivered.filter((fact) => {
    // Nothing is held of somebody new, and then there is no need to know what a fact is like.
    if (held.size === 0) return true;
    const same = held.get(identityOf(fact))?.pop();
    if (same !== undefined) kept.push(same);
    return same === undefined;
  });
  const vanished = [...held.values()].flat();
  // An event happened, whether or not a later delivery tells of it again: it is information and never closes.
  const lasting = vanished.filter((fact) => fact.kind === 'haendelse');
  const close = vanished.filter((fact) => fact.kind !== 'haendelse');
  const registrering = afterAll(moment.registrering, before?.newest, open.length + close.length > 0);
  const all: (HeldFact | NewFact)[] = [...kept, ...lasting, ...open];
  return {
    changed: open.length + close.length > 0 || before === undefined,
    amendment: {
      personId: before?.personId ?? moment.newPersonId(),
      isNew: before === undefined,
      personnummer: person.personnummer,
      formerNumbers: person.formerNumbers,
      close: close.map((fact) => fact.factId),
      open,
      registrering,
      leveret: moment.produktion,
      snapshot: takeSnapshot(all, moment.virkning, registrering),
    },
  };
}

/** The current facts at a moment of virkning, with how long they stand (ARCHITECTURE.md, current snapshot). */
export function takeSnapshot(
  facts: readonly (HeldFact | NewFact)[],
  virkning: string,
  registrering: string,
): Amendment['snapshot'] {
  const people = facts.filter((fact) => fact.kind !== 'haendelse');
  const current: FactInTime[] = [];
  const history = new Set<FactKind>();
  for (const fact of people) {
    if (fact.mark === undefined && holdsNow(fact.gaelder, virkning)) {
      const { kind, key, mark, fra, til, body } = fact;
      current.push({ kind, key, mark, fra, til, body, current: true });
    } else history.add(fact.kind);
  }
  const { fra, til } = unchangedAround(people, virkning);
  return { gyldigFra: fra, gyldigTil: til, registrering, facts: current, history: [...history] };
}

/** Two amendments at one production date still follow each other: a registrering is never empty. */
function afterAll(registrering: string, newest: string | undefined, amends: boolean): string {
  if (newest === undefined || newest < registrering) return registrering;
  return amends ? new Date(Date.parse(newest) + 1).toISOString() : newest;
}

function placeInTime(facts: readonly Fact[]): NewFact[] {
  const bySlot = Map.groupBy(facts, (fact) => slotOf(fact.kind, fact.key));
  return [...bySlot.values()].flatMap(placeInSlot);
}

function placeInSlot(facts: readonly Fact[]): NewFact[] {
  const [only] = facts;
  // Most stand alone in their slot.
  if (only !== undefined && facts.length === 1) {
    const row = { fact: only, fra: timeOf(only.fra), til: timeOf(only.til) };
    return [placed(row, mayHold(only) ? deriveRanges([row])[0] : undefined)];
  }
  const rows = facts.map((fact) => ({ fact, fra: timeOf(fact.fra), til: timeOf(fact.til) }));
  // History first, so that where two begin at the same moment the one still in force wins.
  rows.sort((a, b) => Number(a.til.window === undefined) - Number(b.til.window === undefined));
  const ranges = deriveRanges(rows.filter(({ fact }) => mayHold(fact))).values();
  return rows.map((row) => placed(row, mayHold(row.fact) ? ranges.next().value : undefined));
}

/** A fact, and the times that were delivered with it. */
interface Row {
  readonly fact: Fact;
  readonly fra: DeliveredTime;
  readonly til: DeliveredTime;
}

function placed(row: Row, range: { readonly fra: string; readonly til: string } | undefined): NewFact {
  const { kind, key, mark, fra, til, body } = row.fact;
  const gaelder = range === undefined || range.fra === range.til ? undefined : { fra: range.fra, til: range.til };
  const fraEarliest = lowerBound(row.fra, 'fra');
  const tilEarliest = lowerBound(row.til, 'til');
  return { kind, key, mark, fra, til, body, gaelder, fraEarliest, tilEarliest };
}

/** What is annulled or corrected never holds, nor does what happened at a moment. */
const mayHold = ({ kind, mark }: Fact) => mark === undefined && kind !== 'haendelse';

function timeOf(text: Fact['fra']): DeliveredTime {
  const read = readDelivered(text);
  assert(read.ok, 'a fact carries times that can be read');
  return read.value;
}

/** Equal facts are equal in kind, valid time, marks and content as delivered (register.md § 4.4 rule 2). */
function identityOf(fact: HeldFact | NewFact): string {
  const body = Object.entries(fact.body).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    fact.kind,
    fact.key ?? null,
    fact.mark ?? null,
    fact.fra.text ?? null,
    fact.fra.uncertain,
    fact.til.text ?? null,
    fact.til.uncertain,
    fact.gaelder === undefined ? null : [fact.gaelder.fra, fact.gaelder.til],
    body,
  ]);
}
