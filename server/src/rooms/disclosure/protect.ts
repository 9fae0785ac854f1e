import type { FactInTime } from '../../ground/facts/index.ts';
import type { Field, FieldState, ProtectedAs } from '../../ground/fields/index.ts';
import { classify } from '../../ground/personnummer/index.ts';
import type { DisclosedFact, Finding } from './disclosure.ts';
import { isWithin } from './is-within.ts';
import { landlordMayHave, landlordMaySee } from './landlord-ceiling.ts';
import { privateMayHave, privateMaySee } from './private-ceiling.ts';
import { type Situation, situationsOf } from './situation.ts';
import { type Cell, cellFor, type Recipient, withholds } from './table.ts';

/** A finding after protection: its facts with all fields of their kinds, and the situations that decided. */
export interface ProtectedFinding {
  readonly facts: readonly DisclosedFact[];
  readonly situationer: readonly Situation[];
  /** False when the recipient may have current data only, so that not even the presence of history is told. */
  readonly historyKnown: boolean;
}

/**
 * Protects one finding by the area of the grant, the disclosure table and the private ceiling. Undefined: the recipient is to be answered as if
 * there were no such person. What was withheld or marked is added to `applied`, for the journal.
 */
export function protect(finding: Finding, recipient: Recipient, applied: Set<string>): ProtectedFinding | undefined {
  // Protected today means protected also when the question is about a day before it.
  const { facts: then, factsNow } = finding.person;
  const situationer = situationsOf(then === factsNow ? then : [...then, ...factsNow]);
  // Where a landlord may ask is decided by the dwelling, not by where people live today.
  if (recipient.modtager !== 'udlejer' && !isWithin(recipient.geografi, factsNow)) {
    applied.add('geografi');
    return undefined;
  }
  const { modtager } = recipient;
  const cell = cellFor(recipient, situationer);
  if (!cell.findes) {
    applied.add('person');
    return undefined;
  }
  // Vilkår § 9: the marking follows the name and address wherever they go.
  if (situationer.includes('beskyttet')) applied.add('markering');
  const privat = modtager !== 'offentlig';
  const byLaw = cellFor({ modtager, beskyttede: true }, situationer);
  // A private party has current data only, whatever day it asks about (CPR-loven § 38).
  const seen = seenBy(modtager, then, factsNow);
  const facts = seen.map((fact) => ({
    kind: fact.kind,
    current: fact.current,
    mark: fact.mark,
    // CPR-loven § 38 names neither source nor time of registration among what a private party may have.
    origin: finding.origins && !privat ? fact.origin : undefined,
    fields: protectFields(fact, finding, cell, { modtager, udrejst: situationer.includes('udrejst'), byLaw }, applied),
  }));
  return { facts, situationer, historyKnown: !privat };
}

/** The facts a recipient may see at all: a landlord those of the stay asked about, which need not be in force any more. */
function seenBy(modtager: Recipient['modtager'], then: readonly FactInTime[], factsNow: readonly FactInTime[]) {
  if (modtager === 'udlejer') return then.filter(landlordMaySee);
  return modtager === 'privat' ? factsNow.filter(privateMaySee) : then;
}

/** Whether a recipient may have a field at all. */
function mayHave(modtager: Recipient['modtager'], field: Field): boolean {
  if (modtager === 'udlejer') return landlordMayHave(field);
  return modtager === 'offentlig' || privateMayHave(field);
}

const EMPTY: FieldState = { state: 'empty' };
const PROTECTED: FieldState = { state: 'withheld', reason: 'beskyttelse' };
const NOT_COVERED: FieldState = { state: 'withheld', reason: 'beskyttede-ikke-tilladt' };
const REPLACEMENT: FieldState = { state: 'withheld', reason: 'erstatningsnummer' };
const NOT_FOR_PRIVATE: FieldState = { state: 'withheld', reason: 'privat' };

function protectFields(
  fact: FactInTime,
  finding: Finding,
  cell: Cell,
  about: About,
  applied: Set<string>,
): Record<string, FieldState> {
  const states: Record<string, FieldState> = {};
  for (const field of finding.fields.get(fact.kind) ?? []) {
    if (!mayHave(about.modtager, field)) continue;
    const protects = coveredAs(field, about);
    if (withholds(cell, protects)) {
      // Withheld whether or not there is a value, so that the answer does not tell which.
      states[field.name] = withholds(about.byLaw, protects) ? PROTECTED : NOT_COVERED;
      applied.add(protects);
      continue;
    }
    states[field.name] = stateOfValue(field, valueIn(fact, field), finding.asked, about.modtager !== 'offentlig');
  }
  return states;
}

/** What else decides on a field: who gets it, whether the person has emigrated, and what the law alone would give. */
interface About {
  readonly modtager: Recipient['modtager'];
  readonly udrejst: boolean;
  readonly byLaw: Cell;
}

/** What protection covers of a field. The date of the status of somebody who has emigrated is the date of emigration. */
function coveredAs(field: Field, { udrejst }: About): ProtectedAs {
  return udrejst && field.kind === 'status' && field.name.startsWith('virkning') ? 'udland' : field.protects;
}

function stateOfValue(field: Field, value: string | undefined, asked: readonly string[], privat: boolean): FieldState {
  if (value === undefined) return EMPTY;
  if (field.value === 'personnummer') {
    if (classify(value) !== 'cpr') return REPLACEMENT;
    // The number is never given to a private party that does not have it (CPR-loven § 38).
    if (privat && !asked.includes(value)) return NOT_FOR_PRIVATE;
  }
  return { state: 'value', value };
}

/** The value of a field in a fact: of its body, or of its times. */
function valueIn(fact: FactInTime, field: Field): string | undefined {
  switch (field.name) {
    case 'virkningFra':
      return fact.fra.text;
    case 'virkningFraUsikkerhedsmarkering':
      return fact.fra.uncertain ? '*' : undefined;
    case 'virkningTil':
      return fact.til.text;
    case 'virkningTilUsikkerhedsmarkering':
      return fact.til.uncertain ? '*' : undefined;
    default:
      return fact.body[field.name];
  }
}
