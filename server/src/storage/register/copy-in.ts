import type { Connection, PoolClient, Submittable } from 'pg';
import type { CopyRows } from './copy-rows.ts';

/** What the driver's connection can beside what its types tell. */
interface CopyConnection {
  sendCopyFromChunk(bytes: Uint8Array): void;
  endCopyFrom(): void;
}

/** A COPY as the driver submits it: told to send when the server is ready for it. */
class CopyIn implements Submittable {
  readonly #statement: string;
  readonly #bytes: Uint8Array;
  readonly #ended: (error?: Error) => void;

  constructor(statement: string, bytes: Uint8Array, ended: (error?: Error) => void) {
    this.#statement = statement;
    this.#bytes = bytes;
    this.#ended = ended;
  }

  submit(connection: Connection): void {
    connection.query(this.#statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.#bytes);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#ended();
  }

  handleError(error: Error): void {
    this.#ended(error);
  }
}

/** A table of the register and those of its columns that are written. */
export interface CopyTarget {
  readonly table: string;
  readonly columns: string;
}

/** Connections that row-level security applies to and the temporary tables they have, by what each is a copy of. */
const prepared = new WeakMap<PoolClient, Set<string>>();
/** Connections that it does not apply to: those of the loader. */
const free = new WeakSet<PoolClient>();

/**
 * Writes rows in binary form into a table, inside a transaction; nothing where there are none. Rejects with what the
 * server refuses them for. PostgreSQL refuses COPY into a table with row-level security to whoever it applies to: there
 * they go by way of a table of this connection alone, and are written twice.
 */
export async function copyIn(client: PoolClient, target: CopyTarget, rows: CopyRows): Promise<void> {
  if (rows.count === 0) return;
  const { table, columns } = target;
  if (await isFree(client, table)) return copy(client, `${table} (${columns})`, rows);
  const copied = await temporaryTable(client, target);
  await copy(client, copied, rows);
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${copied}`);
}

function copy(client: PoolClient, into: string, rows: CopyRows): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const ended = (error?: Error) => (error === undefined ? resolve() : reject(error));
    client.query(new CopyIn(`COPY ${into} FROM STDIN (FORMAT binary)`, rows.end(), ended));
  });
}

async function isFree(client: PoolClient, table: string): Promise<boolean> {
  if (!free.has(client) && !prepared.has(client)) {
    const { rows } = await client.query<{ applies: boolean }>('SELECT row_security_active($1) AS applies', [table]);
    if (rows[0]?.applies === false) free.add(client);
  }
  return free.has(client);
}

/** The table of a connection that rows for a table of the register come by. */
async function temporaryTable(client: PoolClient, { table, columns }: CopyTarget): Promise<string> {
  const [, name = table] = table.split('.');
  const known = prepared.get(client) ?? new Set();
  prepared.set(client, known);
  // A thousand persons fit in: by default their rows would be written to disk on the way. Refused once one is in use.
  if (known.size === 0) await client.query("SET temp_buffers = '32MB'");
  if (!known.has(table)) {
    await client.query(
      `CREATE TEMPORARY TABLE IF NOT EXISTS copied_${name} ON COMMIT DELETE ROWS AS SELECT ${columns} FROM ${table} WITH NO DATA`,
    );
    known.add(table);
  }
  return `pg_temp.copied_${name}`;
}
