import { connect, type Socket } from 'node:net';

/** What came back on a bare socket before it was closed or the request was answered. */
export interface RawReply {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** The id of the entry an answer names; empty when it names none. */
export const entryIdOf = (reply: RawReply | undefined) =>
  /^x-opencpr-journal: (?<id>\S+)/im.exec(reply?.head ?? '')?.groups?.['id'] ?? '';

/** A connection to a test house on which a test writes whatever bytes it likes, at whatever pace. */
export class RawSocket {
  readonly socket: Socket;
  private received = Buffer.alloc(0);
  private changed = Promise.withResolvers<void>();

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk]);
      this.tell();
    });
    // Both ways of ending are an end to a test; which bytes came before it is what counts.
    socket.on('error', () => undefined);
    socket.on('close', () => this.tell());
    socket.on('end', () => this.tell());
  }

  /** Connects to the port of an address such as `http://127.0.0.1:8070`, from a loopback address of choice. */
  static async open(url: string, localAddress = '127.0.0.1'): Promise<RawSocket> {
    const { port } = new URL(url);
    const socket = connect({ host: '127.0.0.1', port: Number(port), localAddress, allowHalfOpen: true });
    socket.setNoDelay(true);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new RawSocket(socket);
  }

  write(bytes: string | Uint8Array): void {
    this.socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  }

  /** Says that nothing more will be written; what is answered can still be read. */
  halfClose(): void {
    this.socket.end();
  }

  /** Goes away without a word. */
  reset(): void {
    this.socket.resetAndDestroy();
  }

  /** The next answer with a Content-Length; undefined when the connection ends or time runs out before one is whole. */
  async reply(withinMs = 5_000): Promise<RawReply | undefined> {
    const giveUp = Date.now() + withinMs;
    for (;;) {
      const reply = this.take();
      if (reply !== undefined) return reply;
      const left = giveUp - Date.now();
      if (this.socket.destroyed || this.socket.readableEnded || left <= 0) return undefined;
      const timeout = setTimeout(() => this.tell(), left);
      await this.changed.promise;
      clearTimeout(timeout);
    }
  }

  close(): void {
    this.socket.destroy();
  }

  private tell(): void {
    const { resolve } = this.changed;
    this.changed = Promise.withResolvers<void>();
    resolve();
  }

  private take(): RawReply | undefined {
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const head = this.received.toString('latin1', 0, end);
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    if (this.received.length < end + 4 + length) return undefined;
    const body = this.received.toString('latin1', end + 4, end + 4 + length);
    this.received = this.received.subarray(end + 4 + length);
    return { status: Number(head.split(' ')[1]), head, body };
  }
}
