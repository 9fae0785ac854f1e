import { leavesBefore } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { beginningOf, dayAt } from '../days.ts';

/**
 * Takes those out of DAP whose end lies more than seven months back (cpr-services.md § 11). On the last weekday of a month it
 * happens by itself; the list of authorisations and the history keep them.
 */
export const brugerOprydning = defineAct({
  id: 'bruger.oprydning',
  da: 'Ryd op i DAP',
  en: 'Clean up DAP',
  source: 'cpr-services.md § 11',
  by: ['operatoer'],
  changes: true,
  fields: {},
  async perform({ books, now }) {
    return { udgaaet: await books.brugere.leave(beginningOf(leavesBefore(dayAt(now))), now) };
  },
});
