import { Client, type ClientConfig, escapeIdentifier } from 'pg';

const PATIENCE_MS = 5_000;

/** Connects, runs `work` with the connection and closes it. Throws what the driver throws. */
export async function withClient<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...config, connectionTimeoutMillis: PATIENCE_MS });
  // A connection that breaks between two queries would end the process; the next query reports it anyway.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Creates a database, as a copy of the template when one is named; nobody may be connected to the template. */
export async function createDatabase(admin: ClientConfig, name: string, template?: string): Promise<void> {
  const from = template === undefined ? '' : ` TEMPLATE ${escapeIdentifier(template)}`;
  await withClient(admin, (client) => client.query(`CREATE DATABASE ${escapeIdentifier(name)}${from}`));
}

/** Drops a database with everything in it, if it exists, and disconnects whoever uses it. */
export async function dropDatabase(admin: ClientConfig, name: string): Promise<void> {
  await withClient(admin, (client) => client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`));
}

/** Settings of PostgreSQL for one connection, by name. */
export type Settings = Readonly<Record<string, string>>;

/**
 * The startup options of every connection: a generic plan, since planning anew costs as much as the lookup (stack.md
 * § 3), the database role whose duty the connection has, and what else it is set to. Role names and settings are ours:
 * lower-case letters, digits, `_` and `.`.
 */
export function startupOptions(role?: string, settings: Settings = {}): string {
  const all = { ...(role === undefined ? {} : { role }), plan_cache_mode: 'force_generic_plan', ...settings };
  const options = Object.entries(all).map(([name, value]) => {
    if (![name, value].every((word) => /^[a-z0-9_.]+$/.test(word)))
      throw new TypeError('Not a role name or a setting of ours');
    return `-c ${name}=${value}`;
  });
  return [...options, '-c TimeZone=UTC'].join(' ');
}
