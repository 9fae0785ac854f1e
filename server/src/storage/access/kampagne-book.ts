import type { PoolClient } from 'pg';
import type { KampagneBook } from '../../rooms/access/index.ts';
import { createAuthorities } from './kampagne-authorities.ts';
import { createNight } from './kampagne-night.ts';
import { createCalls, createPlans } from './kampagne-plan.ts';

/** Campaigns, on the connection of an act. */
export function createKampagneBook(client: PoolClient): KampagneBook {
  return { ...createPlans(client), ...createAuthorities(client), ...createNight(client), ...createCalls(client) };
}
