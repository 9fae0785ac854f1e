import { setImmediate } from 'node:timers/promises';
import { danishInstant, registreringstid, startOfDay } from '../ground/bitemporal/index.ts';
import type { Clock } from '../ground/clock/index.ts';
import type { DeliveredPerson, DeliveryStart, Rejection, StagedRecord } from '../ground/facts/index.ts';
import { maskPersonnummer } from '../ground/personnummer/index.ts';
import { refuse } from '../ground/refusals/index.ts';
import type { JournalWriter } from '../rooms/journal/index.ts';
import {
  type Amendment,
  type DeliveryMoment,
  type DeliverySummary,
  type OpenDelivery,
  type PersonBefore,
  planDelivery,
  type RegisterAmender,
  type SortedDelivery,
} from '../rooms/register/index.ts';
import type { Chance, DeskParts } from './parts.ts';
import { record } from './record.ts';

/** What a delivery needs of the desk. */
export interface ReceivingParts {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly amender: RegisterAmender;
  readonly journal: JournalWriter;
  readonly present: DeskParts['present'];
}

/** A delivery as a door hands it in. */
export interface Delivery {
  readonly start: DeliveryStart;
  /** SHA-256 of the whole delivery: the same bytes again go on where they were interrupted. */
  readonly digest: Uint8Array;
  /** Who imports: the operator of the machine. */
  readonly operator: string;
  /** The records in their order, some at a time; what cannot be read is counted into the summary and not yielded. */
  records(summary: DeliverySummary): AsyncIterable<readonly StagedRecord[]>;
  readPerson(records: readonly StagedRecord[]): DeliveredPerson | readonly Rejection[];
  /** Told how many of how many persons have been applied. */
  progress(done: number, of: number): void;
}

const PERSONS_AT_ONCE = 1_000;
/** So many new persons of a batch, and no fewer, get ids that lie together. */
const NEW_TOGETHER_MIN = 500;
const PERSONS_IN_A_ROW = 5;
const REJECTIONS_KEPT_MAX = 1_000;

/** Adds a rejection to a summary; of very many only the first thousand are kept, all are counted. */
export function addRejection(summary: DeliverySummary, rejection: Rejection): void {
  summary.rejectedCount += 1;
  if (summary.rejected.length < REJECTIONS_KEPT_MAX) summary.rejected.push(rejection);
}

/**
 * Receives a delivery: sorts it, then amends person by person, a thousand in a transaction with how far it has
 * come, so that an interrupted import goes on and ends the same (register.md § 4.4). Journalled like everything else.
 */
export async function receiveDelivery(parts: ReceivingParts, delivery: Delivery): Promise<DeliverySummary> {
  const now = () => new Date(parts.clock.now()).toISOString();
  const opened = await parts.amender.openDelivery(delivery.start, delivery.digest, now());
  const { deliveryId, summary } = opened;
  const { opgavenr, produktion } = delivery.start;
  const tell = (bemaerkning: string) =>
    journalImport(parts, { operator: delivery.operator, opgavenr, produktion, bemaerkning, refused: false });
  // The intent before anything is amended, the outcome after: an import that is killed has left its trace.
  await tell(opened.state === 'applying' ? 'goes on' : 'begins');
  // Who goes on reads all of it again, without counting it again.
  const reads = opened.state === 'reading';
  if (reads) warnOfGap(delivery.start, opened, summary);
  const sorted = await parts.amender.sort(
    delivery.records(reads ? summary : structuredClone(summary)),
    opened.appliedTo,
    deliveryId,
  );
  try {
    if (reads) await parts.amender.beginApplying(deliveryId, summary);
    const loading = await parts.amender.openLoading(sorted.persons);
    await applySorted(parts, delivery, opened, sorted, now).then(loading.finish).finally(loading.leave);
  } finally {
    sorted.remove();
  }
  await parts.amender.closeDelivery(deliveryId, summary, now());
  const counts = `persons ${summary.persons}, changed ${summary.changed}, unchanged ${summary.unchanged}`;
  await tell(`ended: ${counts}, rejected ${summary.rejectedCount}`);
  return summary;
}

async function applySorted(
  { amender, clock, chance, present }: ReceivingParts,
  delivery: Delivery,
  { deliveryId, summary }: OpenDelivery,
  sorted: SortedDelivery,
  now: () => string,
): Promise<void> {
  const { produktion } = delivery.start;
  const moment = {
    produktion,
    registrering: registreringstid(danishInstant(startOfDay(produktion))),
    virkning: present(clock.now()).virkning,
  };
  const of = sorted.persons + summary.persons;
  let applying = Promise.resolve();
  let applyingBefore = applying;
  for await (const batch of sorted.batches(PERSONS_AT_ONCE)) {
    const before = await amender.getBefore([...batch.keys()]);
    // Where few are new, ids that begin alike would tell that they came together.
    const areMany = batch.size - before.size >= NEW_TOGETHER_MIN;
    const newPersonId = areMany ? chance.personIds() : () => chance.personIds()();
    const planned = planBatch(delivery, inOrderOfIds(batch, before, newPersonId), moment, summary);
    const prepared = await amender.prepare(deliveryId, planned, now());
    const appliedTo = [...batch.keys()].at(-1) ?? '';
    const applied = summary.persons;
    // The summary is that of its moment: two batches are written while the next, of other persons, is planned.
    const outcome = { appliedTo, summary: structuredClone(summary) };
    await applyingBefore;
    applyingBefore = applying;
    applying = prepared.apply(outcome, applyingBefore).then(() => delivery.progress(applied, of));
    // Awaited two batches later; until then a failure must not pass for one that nobody looks at.
    applying.catch(() => undefined);
  }
  await applying;
}

/** A person of a batch, with the id that the person has or is to have. */
interface Delivered {
  readonly personId: string;
  readonly personnummer: string;
  readonly records: readonly StagedRecord[];
  readonly before: PersonBefore | undefined;
}

/** The persons of a batch in the order of their ids, which says nothing of who they are. */
function inOrderOfIds(
  batch: ReadonlyMap<string, readonly StagedRecord[]>,
  held: ReadonlyMap<string, PersonBefore>,
  newPersonId: () => string,
): Delivered[] {
  const persons = Array.from(batch, ([personnummer, records]) => {
    const before = held.get(personnummer);
    return { personId: before?.personId ?? newPersonId(), personnummer, records, before };
  });
  return persons.sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

/** Plans what a batch of persons changes, and counts it. Now and then it lets the batches before it be sent on. */
async function* planBatch(
  delivery: Delivery,
  batch: readonly Delivered[],
  moment: Omit<DeliveryMoment, 'newPersonId'>,
  summary: DeliverySummary,
): AsyncGenerator<Amendment> {
  for (const { personId, personnummer, records, before } of batch) {
    summary.persons += 1;
    if (summary.persons % PERSONS_IN_A_ROW === 0) await setImmediate();
    const person = delivery.readPerson(records);
    const planned = isPerson(person)
      ? planDelivery(person, before, { ...moment, newPersonId: () => personId })
      : person;
    if ('amendment' in planned) {
      summary[planned.changed ? 'changed' : 'unchanged'] += 1;
      if (planned.changed || before?.leveret !== moment.produktion) yield planned.amendment;
    } else if ('older' in planned) {
      const reason = `${maskPersonnummer(personnummer)}: ${planned.older}`;
      addRejection(summary, { line: records[0]?.line ?? 0, reason });
    } else {
      for (const rejection of planned) addRejection(summary, rejection);
    }
  }
}

const isPerson = (read: DeliveredPerson | readonly Rejection[]): read is DeliveredPerson => 'facts' in read;

/** A previous production date that is not the last one imported for the task shows that a delivery is missing. */
function warnOfGap(start: DeliveryStart, { lastProduction }: OpenDelivery, summary: DeliverySummary): void {
  const { forrigeProduktion, opgavenr, produktion } = start;
  if (forrigeProduktion === undefined || lastProduction === undefined || lastProduction === produktion) return;
  if (forrigeProduktion === lastProduction) return;
  summary.warnings.push(
    `task ${opgavenr}: this delivery follows the one of ${forrigeProduktion}, but the last one imported is of ${lastProduction}`,
  );
}

/** What an import is told by in the journal. */
export interface ImportNotice {
  readonly operator: string;
  readonly opgavenr: string;
  readonly produktion: string;
  readonly bemaerkning: string;
  /** Whether the file was refused as a whole. */
  readonly refused: boolean;
}

/** Journals an import: its beginning, its end, or its refusal. Reference files and deliveries alike (ARCHITECTURE.md). */
export async function journalImport(
  parts: Pick<ReceivingParts, 'clock' | 'chance' | 'journal' | 'present'>,
  { operator, opgavenr, produktion, bemaerkning, refused }: ImportNotice,
): Promise<void> {
  await record(parts, {
    approach: { doer: 'extracts', kilde: 'lokal', credentials: { kind: 'none' }, slutbruger: operator },
    tjeneste: 'import',
    spurgt: { opgavenr, produktion },
    asOf: parts.present(parts.clock.now()),
    bemaerkning,
    refusal: refused ? refuse('ulaeselig-forespoergsel') : undefined,
  });
}
