import { existsSync } from 'node:fs';
import { openMitidStandIn } from '../neighbours/mitid/index.ts';
import { AUTHORITY_PORT_DEFAULT, openAuthorityServer } from '../neighbours/oces/index.ts';
import { openDatafordelerStandIns, withStandIns } from './datafordeler-stand-ins.ts';
import { DEMO_EID_CLIENT, DEMO_IDENTITIES } from './demo/identities.ts';
import { findRunning } from './endpoints.ts';
import type { Site } from './house.ts';
import { standInStore, tlsFolder } from './places.ts';

/** The port the stand-in of MitID Erhverv is tried at first; ours. */
const MITID_PORT_DEFAULT = 8072;

/** The stand-ins a system runs with. */
export interface StandIns {
  /** The site with the neighbours it has now. */
  readonly site: Site;
  /** Addresses by name. */
  readonly addresses: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A stand-in that runs: its addresses by name. */
interface Opened {
  readonly addresses: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Starts what stands in for others: the authority of the data folder, which answers about its certificates; in a demo system the
 * broker of MitID Erhverv, unless another has been set up; and there, or where a file of properties has been imported, the
 * registers of property that nothing else has been set up for.
 */
export async function openStandIns(site: Site, demo: boolean): Promise<StandIns> {
  const opened: Opened[] = [];
  const open = async (one: Promise<Opened>) => {
    opened.push(await one);
  };
  try {
    await open(openAuthority(site));
    if (demo && site.eid === undefined) await open(openMitid());
    if (demo || lacksRegisters(site)) await open(openDatafordelerStandIns(site.dataDir, Date.now));
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
  const addresses = Object.assign({}, ...opened.map((one) => one.addresses));
  const issuer: unknown = addresses[MITID];
  return {
    site: {
      ...site,
      ...(typeof issuer === 'string' ? { eid: { ...DEMO_EID_CLIENT, issuer } } : {}),
      ejendomsregistre: await withStandIns(site.ejendomsregistre ?? {}, site.dataDir, addresses, Date.now()),
    },
    addresses,
    close: () => closeAll(opened),
  };
}

/**
 * The registers of property for one command: those of the server that runs on the folder, or stand-ins of the command's own where a
 * file of properties has been imported.
 */
export async function openRegisters(site: Site): Promise<StandIns> {
  const none = { site, addresses: {}, close: async () => {} };
  if (!lacksRegisters(site)) return none;
  const running = findRunning(site.dataDir)?.standIns;
  const own = running === undefined ? await openDatafordelerStandIns(site.dataDir, Date.now, ANY) : undefined;
  const addresses = running ?? own?.addresses ?? {};
  const registers = await withStandIns(site.ejendomsregistre ?? {}, site.dataDir, addresses, Date.now());
  return { site: { ...site, ejendomsregistre: registers }, addresses, close: own?.close ?? none.close };
}

const MITID = 'mitid-standin';
const ANY = { certificate: 0, open: 0 };

/** Whether one of the registers of property is not set up and could be stood in for. */
function lacksRegisters({ dataDir, ejendomsregistre: set = {} }: Site): boolean {
  const lacks = [set.adresser, set.beliggenhed, set.ejere].some((one) => one === undefined);
  return lacks && existsSync(standInStore(dataDir));
}

async function openAuthority({ dataDir }: Site): Promise<Opened> {
  const { address, close } = await openAuthorityServer(tlsFolder(dataDir), AUTHORITY_PORT_DEFAULT, Date.now);
  return { addresses: { 'oces-standin': address }, close };
}

async function openMitid(): Promise<Opened> {
  const { issuer, close } = await openMitidStandIn({
    ...DEMO_EID_CLIENT,
    port: MITID_PORT_DEFAULT,
    identities: DEMO_IDENTITIES,
    clock: Date.now,
  });
  return { addresses: { [MITID]: issuer }, close };
}

async function closeAll(opened: readonly Opened[]): Promise<void> {
  await Promise.all(opened.map((one) => one.close()));
}
