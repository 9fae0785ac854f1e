import { doByItself } from './do-by-itself.ts';
import type { DueWork } from './due-work.ts';

/**
 * What is due of a campaign: the night, the morning and the deadline at their times, and whatever a night that was cut short has
 * left to be journalled. An act that has been done by somebody else meanwhile is refused, and is then due no more.
 */
export const dueCampaign: DueWork = {
  name: 'verification campaign',
  everyMs: 30_000,
  async run(house, now) {
    await house.desk.writeManifests();
    for (const act of await house.campaigns.manifests.due(new Date(now).toISOString())) await doByItself(house, act);
  },
};
