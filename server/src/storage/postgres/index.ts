// The database supervisor: OpenCPR's own PostgreSQL in the data folder, or an external one by URL.
export { claimServer, type ServerClaim } from './claim-server.ts';
export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export { PostgresFault, type PostgresFaultCode } from './faults.ts';
export { isAlive, ownMark } from './process-mark.ts';
