import type { Step } from './person-description.ts';
import { type DemoPerson, lastOf, type Population } from './population.ts';
import { type RecordFields, record } from './record-fields.ts';
import { dateOf, timestampOf } from './tid.ts';

/** The records of marks on a person: 004, 018-021, 050 and the events 099 (record-layouts.md § 5). */
export function markerRecords(person: DemoPerson, population: Population): readonly RecordFields[] {
  const { protections = [], notes = [], municipal, election, orderToMove, creditWarning } = person.description;
  const records = [
    ...protections.map(([type, from, deleteOn]) =>
      record('004', {
        BESKYTTYPE: type,
        'START_DT-BESKYTTELSE': dateOf(from),
        'SLET_DT-BESKYTTELSE': dateOf(deleteOn),
      }),
    ),
    ...notes.map(([number, line, from, deleteOn]) =>
      record('019', {
        NOTATNR: number,
        NOTATLINIE: line,
        'START_DT-NOTAT': dateOf(from),
        'SLET_DT-NOTAT': dateOf(deleteOn),
      }),
    ),
    ...eventRecords(person, population),
  ];
  if (municipal !== undefined) {
    records.push(
      record('018', {
        KOMFORHTYP: municipal.type,
        KOMFORHKOD: municipal.code,
        'START_DT-KOMMUNALE-FORHOLD': dateOf(municipal.from),
        'BEMAERK-KOMMUNALE-FORHOLD': municipal.remark,
      }),
    );
  }
  if (election !== undefined) {
    records.push(
      record('020', {
        VALGKODE: election.code,
        VALGRET_DT: dateOf(election.right),
        'START_DT-VALGOPLYSNINGER': dateOf(election.from),
        'SLET_DT-VALGOPLYSNINGER': dateOf(election.deleteOn),
      }),
    );
  }
  if (orderToMove !== undefined) {
    const fields = { 'START_DT-FLYTTEPAABUD': dateOf(orderToMove.from), 'FLYTTEPAABUD-TXT': orderToMove.text };
    records.push(record('021', fields));
  }
  if (creditWarning !== undefined) {
    records.push(record('050', { BESKYTTYPE: '0005', 'START_TS-BESKYTTELSE': timestampOf(creditWarning) }));
  }
  return records;
}

interface DemoEvent {
  readonly code: string;
  readonly at: string;
  readonly derived?: string | undefined;
  readonly constant?: string;
}

/** Events are registered since the register was renewed; older facts have none. */
const EVENTS_SINCE = '2000';

function eventRecords(person: DemoPerson, population: Population): readonly RecordFields[] {
  const told = (person.description.events ?? []).map(([code, at, derived]): DemoEvent => ({ code, at, derived }));
  return [...told, ...eventsOfLife(person, population)]
    .filter(({ at }) => at >= EVENTS_SINCE)
    .sort((a, b) => (`${a.at}${a.code}` < `${b.at}${b.code}` ? -1 : 1))
    .map(({ code, at, derived = '', constant = '' }) =>
      record('099', { TIMESTAMPU: at, HAENDELSE: code, AFLEDTMRK: derived, NGLKONST: constant }),
    );
}

/** What the latest step, name and protection amount to as events (register.md § 2.4). */
function eventsOfLife({ description, unions }: DemoPerson, { getPerson }: Population): readonly DemoEvent[] {
  const { life, names, protections = [], key, formerly = [] } = description;
  const last = lastOf(life);
  const events: DemoEvent[] = [];
  const code = life.length > 1 ? eventOf(last, life.at(-2)) : undefined;
  if (code !== undefined && last.kind !== 'replaced') events.push({ code, at: registered(last.from) });
  if (last.kind === 'replaced') {
    const constant = getPerson(last.by).personnummer;
    events.push({ code: last.status === '60' ? 'P03' : 'P02', at: registered(last.from), derived: 'PN', constant });
  }
  for (const former of formerly) {
    const old = getPerson(former);
    const at = registered(lastOf(old.description.life).from);
    events.push({ code: old.status === '60' ? 'P03' : 'P02', at, derived: 'PT', constant: old.personnummer });
  }
  const name = names.findLast(({ mark }) => mark === undefined);
  if (name?.from !== undefined && names.length > 1) events.push({ code: 'A13', at: registered(name.from) });
  for (const [type, from] of protections) if (type === '0001') events.push({ code: 'A33', at: registered(from) });
  for (const union of unions) {
    const spouse = union.of.find((one) => one !== key);
    const end = typeof spouse === 'string' ? lastOf(getPerson(spouse).description.life) : undefined;
    if (end?.kind === 'dead') events.push({ code: 'A21', at: registered(end.from), derived: 'ÆG' });
  }
  return events;
}

function eventOf(step: Step, before: Step | undefined): string | undefined {
  if (step.kind === 'abroad') return 'A06';
  if (step.kind === 'missing') return 'A02';
  if (step.kind === 'dead') return 'A21';
  // Somebody found or come back has an event of its own in the table.
  return step.kind === 'home' && before?.kind === 'home' ? 'A01' : undefined;
}

/** Registered on the day itself, half past ten; a date without a month or day has no such moment and no event. */
function registered(from: string | undefined): string {
  const day = timestampOf(from).slice(0, 8);
  return day.endsWith('00') ? '' : `${day}1031`;
}
