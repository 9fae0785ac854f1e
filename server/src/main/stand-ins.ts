import { openMitidStandIn } from '../neighbours/mitid/index.ts';
import { AUTHORITY_PORT_DEFAULT, openAuthorityServer } from '../neighbours/oces/index.ts';
import { DEMO_EID_CLIENT, DEMO_IDENTITIES } from './demo/identities.ts';
import type { Site } from './house.ts';
import { tlsFolder } from './places.ts';

/** The port the stand-in of MitID Erhverv is tried at first; ours. */
const MITID_PORT_DEFAULT = 8072;

/** The stand-ins a system runs with. */
export interface StandIns {
  /** The site with the broker of identities it has now. */
  readonly site: Site;
  /** Addresses by name. */
  readonly addresses: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Starts what stands in for others: the authority of the data folder, which answers about its certificates, and in a demo system the
 * broker of MitID Erhverv, unless another has been set up.
 */
export async function openStandIns(site: Site, demo: boolean): Promise<StandIns> {
  const authority = await openAuthorityServer(tlsFolder(site.dataDir), AUTHORITY_PORT_DEFAULT, Date.now);
  if (!demo || site.eid !== undefined) {
    return { site, addresses: { 'oces-standin': authority.address }, close: authority.close };
  }
  const mitid = await openMitidStandIn({
    ...DEMO_EID_CLIENT,
    port: MITID_PORT_DEFAULT,
    identities: DEMO_IDENTITIES,
    clock: Date.now,
  });
  return {
    site: { ...site, eid: { ...DEMO_EID_CLIENT, issuer: mitid.issuer } },
    addresses: { 'oces-standin': authority.address, 'mitid-standin': mitid.issuer },
    close: async () => {
      await Promise.all([authority.close(), mitid.close()]);
    },
  };
}
