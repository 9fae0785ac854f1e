import type { PoolConfig } from 'pg';
import { openEmbedded } from './embedded.ts';
import { openExternal } from './external.ts';
import { folderFault } from './faults.ts';
import { prepareFolder } from './folder.ts';
import type { Settings } from './reach.ts';

/** A PostgreSQL that is up, and how to connect to it. */
export type Database = {
  readonly mode: 'embedded' | 'external';
  /** True when this very call started the postmaster, false when it joined a running one. */
  readonly started: boolean;
  /**
   * What to give `new Pool(...)`. With a role, every connection takes it on from its start. With a database name, that
   * database of the same server, for tests; with settings, every connection has them. Holds the password: never log it.
   */
  connection(role?: string, database?: string, settings?: Settings): PoolConfig;
  /** Creates a database beside ours, for tests; a template must have no connections. */
  createDatabase(name: string, template?: string): Promise<void>;
  /** Drops such a database and disconnects its users. */
  dropDatabase(name: string): Promise<void>;
  /** Calls the listener after each restart of a postmaster that died; connections made before are dead. Returns how to stop. */
  onRestart(listener: () => void): () => void;
  /** Leaves the database; the last one to leave stops it. Close the pools first. May be called twice. */
  close(): Promise<void>;
};

/** What `openDatabase` needs to know. */
export type DatabaseOptions = {
  readonly dataDir: string;
  /** `postgres://user:password@host:port/database`; without it OpenCPR runs a PostgreSQL of its own in the data folder. */
  readonly databaseUrl?: string | undefined;
  readonly log?: ((line: string) => void) | undefined;
};

/**
 * Opens the data folder's database: joins the PostgreSQL that runs for the folder, starts it (after making it, the first
 * time), or looks up the external one. Throws a `PostgresFault` whose message says what to do.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  try {
    const dataDir = prepareFolder(options.dataDir);
    if (options.databaseUrl) return await openExternal(options.databaseUrl);
    return await openEmbedded(dataDir, options.log);
  } catch (error) {
    throw folderFault(error, options.dataDir);
  }
}
