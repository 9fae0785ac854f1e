import { join } from 'node:path';

/** The repository's root. */
export const REPOSITORY = join(import.meta.dirname, '..', '..', '..');

/** The data folder when none is named. */
export const DATA_DEFAULT = join(REPOSITORY, '.opencpr');

/** The browser client, as built. */
export const WEB_DIST = join(REPOSITORY, 'web', 'dist');

/** Where a data folder has its stand-in certificate authority and the server's certificate. */
export const tlsFolder = (dataDir: string): string => join(dataDir, 'tls');

/** Where the certificates that were issued to customers' systems are put unless another place is named. */
export const certifikatFolder = (dataDir: string): string => join(dataDir, 'certifikater');

/** What the stand-ins of the registers of property hold. */
export const standInStore = (dataDir: string): string => join(dataDir, 'stand-ins', 'ejendomme.sqlite');

/** The key by which a data folder's verification codes are hashed and its letters sealed; it is not in the database. */
export const kampagneKey = (dataDir: string): string => join(dataDir, 'kampagne', 'noegle');
