import { Fault } from '../../ground/faults/index.ts';
import type { JournalEntry } from './entry.ts';
import type { JournalWriter } from './ports.ts';

/** Proof that an entry is durable: without one no answer can be encoded. Only `writeEntry` makes one. */
class Receipt {
  /** Makes the class nominal: nothing that merely looks like a receipt passes for one. */
  protected readonly made = true;
  readonly entryId: string;
  readonly tid: string;

  private constructor(entry: JournalEntry) {
    this.entryId = entry.entryId;
    this.tid = entry.tid;
  }

  /** Writes an entry and waits until it is durable. */
  static async write(writer: JournalWriter, entry: JournalEntry): Promise<Receipt> {
    try {
      await writer.append(entry);
    } catch (cause) {
      throw new Fault('the journal entry could not be written', { cause });
    }
    return new Receipt(entry);
  }
}

export type { Receipt };

/** Writes an entry; resolves to its receipt once it is durable, throws a Fault when it cannot be written. */
export function writeEntry(writer: JournalWriter, entry: JournalEntry): Promise<Receipt> {
  return Receipt.write(writer, entry);
}

/** Writes an entry whose id was drawn earlier, so that it is there once however often this is begun. Throws a Fault. */
export async function writeEntryOnce(writer: JournalWriter, entry: JournalEntry): Promise<void> {
  try {
    await writer.appendOnce(entry);
  } catch (cause) {
    throw new Fault('the journal entry could not be written', { cause });
  }
}
