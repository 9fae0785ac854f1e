import { cleanUpDap } from './clean-up-dap.ts';
import { dueCampaign } from './due-campaign.ts';
import type { DueWork } from './due-work.ts';
import { forgetTries } from './forget-tries.ts';
import { removeUnusedAddresses } from './remove-unused-addresses.ts';
import { standingLookups } from './standing-lookups.ts';

/** Everything that the system does by itself while it runs, but for sending letters, which wants settings. */
export const WORKS_BY_ITSELF: readonly DueWork[] = [
  dueCampaign,
  cleanUpDap,
  removeUnusedAddresses,
  forgetTries,
  standingLookups,
];
