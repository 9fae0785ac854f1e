import { Client, type PoolConfig } from 'pg';
import type { Database } from './database.ts';
import { findErrorCode, PostgresFault } from './faults.ts';
import { createDatabase, dropDatabase, type Settings, startupOptions, withClient } from './reach.ts';

const OLDEST = 150_000;

/** Looks up the PostgreSQL that DATABASE_URL names and checks that we can live in it; see `openDatabase`. */
export async function openExternal(url: string): Promise<Database> {
  const connection: Database['connection'] = (...asked) => externalConnection(url, ...asked);
  await checkExternal(connection());
  return {
    mode: 'external',
    started: false,
    connection,
    createDatabase: (name, template) => createDatabase(connection(), name, template),
    dropDatabase: (name) => dropDatabase(connection(), name),
    // Whoever runs that server restarts it, and the pools reconnect by themselves.
    onRestart: () => () => {},
    close: async () => {},
  };
}

/**
 * The URL with our startup options, and with another database when one is named. All else in it (TLS, application name,
 * a unix socket) stays as it was written. Throws a `PostgresFault` when it is not a PostgreSQL URL.
 */
export function externalConnection(url: string, role?: string, database?: string, settings?: Settings): PoolConfig {
  const parts = /^(postgres(?:ql)?:\/\/[^/?]*)(\/[^?]*)?(?:\?(.*))?$/.exec(url);
  if (!parts) throw malformed();
  const [, server = '', path = '', query = ''] = parts;
  const others = query.split('&').filter((item) => item !== '' && !item.startsWith('options='));
  const theirs = query.split('&').find((item) => item.startsWith('options='));
  // In a URL a space is written as +.
  const options = `${theirs ? `${theirs}+` : 'options='}${startupOptions(role, settings).replaceAll(' ', '+')}`;
  const name = database === undefined ? path : `/${encodeURIComponent(database)}`;
  return { connectionString: `${server}${name}?${[...others, options].join('&')}` };
}

async function checkExternal(config: PoolConfig): Promise<void> {
  const { host, port, database = '', user = '' } = parse(config);
  const where = `database "${database}" on ${host}:${port}`;
  const facts = await askForFacts(config).catch((error: unknown) => {
    throw new PostgresFault('database-unreachable', `${unreachable(error, where, user)} (DATABASE_URL)`, {
      cause: error,
    });
  });
  const lacking = findLacking(facts, where);
  if (lacking) throw lacking;
}

/** What a server says about itself and about the rights of the role we log in as. */
export type ServerFacts = {
  readonly version: number;
  readonly database: string;
  readonly role: string;
  readonly mayCreate: boolean;
  readonly mayCreateRole: boolean;
};

/** The fault that stands in the way of using a server, or undefined when we can live in it. */
export function findLacking(facts: ServerFacts, where: string): PostgresFault | undefined {
  if (facts.version < OLDEST) {
    return new PostgresFault(
      'too-old',
      `The server of ${where} is PostgreSQL ${Math.floor(facts.version / 10_000)}; OpenCPR needs 15 or later. Upgrade it, or unset DATABASE_URL to use OpenCPR's own.`,
    );
  }
  const role = `"${facts.role.replaceAll('"', '""')}"`;
  const needs = [
    ...(facts.mayCreate ? [] : [`GRANT CREATE ON DATABASE "${facts.database.replaceAll('"', '""')}" TO ${role};`]),
    ...(facts.mayCreateRole ? [] : [`ALTER ROLE ${role} CREATEROLE;`]),
  ];
  if (needs.length === 0) return undefined;
  const advice = `As its administrator, run: ${needs.join(' ')}`;
  return new PostgresFault('missing-rights', `Role ${role} lacks rights in ${where}. ${advice}`);
}

async function askForFacts(config: PoolConfig): Promise<ServerFacts> {
  return await withClient(config, async (client) => {
    const { rows } = await client.query<ServerFacts>(`
      SELECT current_setting('server_version_num')::int AS version,
             current_database() AS database,
             current_user AS role,
             has_database_privilege(current_database(), 'CREATE') AS "mayCreate",
             (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AS "mayCreateRole"`);
    const [facts] = rows;
    if (!facts) throw new Error('the server does not answer a query');
    return facts;
  });
}

function unreachable(error: unknown, where: string, user: string): string {
  switch (findErrorCode(error)) {
    case '28P01':
      return `The server of ${where} refuses the password of "${user}". Correct it`;
    case '28000':
      return `The server of ${where} does not let "${user}" in from here. Add a line for it to pg_hba.conf`;
    case '3D000':
      return `There is no ${where}. Create it, or correct its name`;
    default: {
      // A refused connection to several addresses at once has no message of its own.
      const why = findErrorCode(error) ?? (error instanceof Error ? error.message : 'unknown');
      return `No PostgreSQL answers for ${where}: ${why}. Start it, or correct the address`;
    }
  }
}

function parse(config: PoolConfig): Client {
  try {
    return new Client(config);
  } catch {
    // The parser's error holds the whole URL with the password: it is not passed on as the cause.
    throw malformed();
  }
}

function malformed(): PostgresFault {
  return new PostgresFault(
    'database-unreachable',
    'DATABASE_URL is not a PostgreSQL address. Write it as postgres://user:password@host:5432/database.',
  );
}
