import { join } from 'node:path';

/** The repository's root. */
export const REPOSITORY = join(import.meta.dirname, '..', '..', '..');

/** The data folder when none is named. */
export const DATA_DEFAULT = join(REPOSITORY, '.opencpr');

/** The browser client, as built. */
export const WEB_DIST = join(REPOSITORY, 'web', 'dist');
