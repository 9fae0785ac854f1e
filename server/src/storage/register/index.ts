/** The register in PostgreSQL. */
export { keepSnapshots } from './keep-snapshots.ts';
export { mayLoad } from './may-load.ts';
export { restoreIndexesLeftAside } from './open-loading.ts';
export { openSearchPool } from './open-search-pool.ts';
export { rebuildSnapshots } from './rebuild-snapshots.ts';
export { createAuthorityStore, createDarStore, createRoadStore, loadAuthorities } from './reference-files.ts';
export { createRegisterAmender } from './register-amender.ts';
export { createRegisterReader } from './register-reader.ts';
