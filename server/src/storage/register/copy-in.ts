import type { Connection, PoolClient, Submittable } from 'pg';

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

/**
 * Writes rows in binary form into a table, inside a transaction. Rejects with what the server refuses them for.
 * PostgreSQL refuses COPY into a table with row-level security, so they go by way of a table of this connection alone.
 */
export async function copyIn(client: PoolClient, { table, columns }: CopyTarget, rows: Uint8Array): Promise<void> {
  const [, name = table] = table.split('.');
  await client.query(
    `CREATE TEMPORARY TABLE IF NOT EXISTS copied_${name} ON COMMIT DELETE ROWS AS SELECT ${columns} FROM ${table} WITH NO DATA`,
  );
  await new Promise<void>((resolve, reject) => {
    const ended = (error?: Error) => (error === undefined ? resolve() : reject(error));
    client.query(new CopyIn(`COPY pg_temp.copied_${name} FROM STDIN (FORMAT binary)`, rows, ended));
  });
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM pg_temp.copied_${name}`);
}
