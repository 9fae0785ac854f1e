import type { Aftale } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';

/** Ends an agreement and its grants at an instant, and the sessions of the customer where that is now. */
export async function endAftale({ books, now }: ActWork, aftale: Aftale, at: string): Promise<void> {
  await books.aftaler.close(aftale, at);
  for (const grant of await books.tilladelser.list(aftale)) await books.tilladelser.end(grant, at);
  if (at <= now) await books.kunder.endSessions(aftale.kundenr);
}
