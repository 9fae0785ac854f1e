import { darAnswers } from '../neighbours/dar/index.ts';
import { openStandInServer, openStandInStore } from '../neighbours/datafordeler/index.ts';
import { ejendomsbeliggenhedAnswers } from '../neighbours/ejendomsbeliggenhed/index.ts';
import { ejerfortegnelseAnswers } from '../neighbours/ejerfortegnelsen/index.ts';
import {
  type KeptPair,
  neighbourCertificate,
  openLocalAuthority,
  serverCertificate,
} from '../neighbours/oces/index.ts';
import type { EjendomsregisterSettings } from './ejendomsregistre.ts';
import { standInStore, tlsFolder } from './places.ts';

/** The ports the stand-ins are tried at first; ours. */
export const DATAFORDELER_PORTS = { certificate: 8073, open: 8074 };

/** What the addresses of the stand-ins are called: the host with owners, which demands a certificate, and the open one. */
export const DATAFORDELER_STAND_INS = { certificate: 'ejerfortegnelsen-standin', open: 'dar-standin' } as const;

/** How the registers of property are asked while stand-ins are there for them. */
const TIMEOUT_MS = 5_000;

/** The stand-ins of the registers of property, running. */
export interface DatafordelerStandIns {
  readonly addresses: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Opens the stand-ins of the registers of property on what the data folder holds of them, which may come later. `now` is the clock,
 * milliseconds; ports of 0 are any.
 */
export async function openDatafordelerStandIns(
  dataDir: string,
  now: () => number,
  ports = DATAFORDELER_PORTS,
): Promise<DatafordelerStandIns> {
  const folder = tlsFolder(dataDir);
  const authority = await openLocalAuthority(folder, now());
  const certificate = await serverCertificate(authority, folder, now());
  const { aftryk } = await neighbourCertificate(authority, folder, now());
  const store = openStandInStore(standInStore(dataDir));
  const owners = await openStandInServer({
    port: ports.certificate,
    certificate,
    clients: new Set([aftryk]),
    answers: ejerfortegnelseAnswers(store, now),
  });
  const open = await openStandInServer({
    port: ports.open,
    certificate,
    answers: { ...darAnswers(store), ...ejendomsbeliggenhedAnswers(store) },
  });
  return {
    addresses: { [DATAFORDELER_STAND_INS.certificate]: owners.url, [DATAFORDELER_STAND_INS.open]: open.url },
    close: async () => {
      await Promise.all([owners.close(), open.close()]);
      store.close();
    },
  };
}

/** How the stand-ins at some addresses are asked, by those registers that nothing else has been set up for. */
export async function withStandIns(
  set: EjendomsregisterSettings,
  dataDir: string,
  addresses: Readonly<Record<string, string>>,
  now: number,
): Promise<EjendomsregisterSettings> {
  const [owners, open] = [addresses[DATAFORDELER_STAND_INS.certificate], addresses[DATAFORDELER_STAND_INS.open]];
  if (owners === undefined || open === undefined) return set;
  const folder = tlsFolder(dataDir);
  const authority = await openLocalAuthority(folder, now);
  const { cert, key }: KeptPair = await neighbourCertificate(authority, folder, now);
  const common = { ca: authority.ca, timeoutMs: TIMEOUT_MS };
  return {
    adresser: set.adresser ?? { ...common, url: open },
    beliggenhed: set.beliggenhed ?? { ...common, url: open },
    ejere: set.ejere ?? { ...common, url: owners, cert, key },
  };
}
