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

/** Copies rows in binary form into `target`, a table with its columns. Rejects with what the server refuses them for. */
export function copyIn(client: PoolClient, target: string, rows: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = (error?: Error) => (error === undefined ? resolve() : reject(error));
    client.query(new CopyIn(`COPY ${target} FROM STDIN (FORMAT binary)`, rows, ended));
  });
}
