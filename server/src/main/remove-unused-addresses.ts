import { doByItself } from './do-by-itself.ts';
import type { DueWork } from './due-work.ts';

/** Once a day, beginning with the start, source addresses go that nobody has used for three months (cpr-services.md § 13). */
export const removeUnusedAddresses: DueWork = {
  name: 'unused source addresses',
  everyMs: 24 * 60 * 60 * 1000,
  run: (house) => doByItself(house, 'kildeadresse.ubrugte'),
};
