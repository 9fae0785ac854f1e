import { cleanUpDap } from './clean-up-dap.ts';
import { runDueCampaign } from './due-campaign.ts';
import type { DueWork } from './due-work.ts';

const dueCampaign: DueWork = {
  name: 'verification campaign',
  run: async (house, now) => {
    await runDueCampaign(house, now);
  },
};

/** Everything that is done by itself while the system runs. */
export const DUE_WORKS: readonly DueWork[] = [dueCampaign, cleanUpDap];
