import { userInfo } from 'node:os';
import type { House } from './house.ts';

/**
 * What is due of a campaign by now: the night, the morning and the deadline at their times, and whatever a night that was
 * cut short has left to be journalled. Two processes that come at once do each of it once. Returns the acts done.
 */
export async function runDueCampaign(house: House, now: number): Promise<readonly string[]> {
  await house.desk.writeManifests();
  const due = await house.campaigns.manifests.due(new Date(now).toISOString());
  const done: string[] = [];
  for (const act of due) {
    const outcome = await house.desk.perform({
      approach: { doer: 'ur', kilde: 'lokal', credentials: { kind: 'maskine', osUser: userInfo().username } },
      act,
      input: {},
    });
    if (outcome.kind === 'done') done.push(act);
  }
  return done;
}
