import type { OcesAuthority } from '../../rooms/access/index.ts';
import { openLocalAuthority } from './local-authority.ts';
import { issueOces } from './oces-certificate.ts';

/** The local authority of a folder, as acts use it: opened when something is issued. */
export const createOcesAuthority = (folder: string): OcesAuthority => ({
  issue: async (subject, now) => issueOces(await openLocalAuthority(folder, now), subject),
});
