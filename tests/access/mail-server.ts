import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail as the server took it: the envelope, and the letter as it came, headers and all. */
export interface TakenMail {
  readonly from: string;
  readonly to: string;
  readonly data: string;
}

/** A mail server of this machine that speaks SMTP (RFC 5321) as far as a letter needs it, and keeps what it takes. */
export async function openMailServer() {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  /** What it says to letters while it takes none. */
  let refusal: string | undefined;
  const server = createServer(async (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (line: string) => socket.write(`${line}\r\n`);
    let mail = { from: '', to: '', data: '' };
    let isData = false;
    say('220 prøve.invalid');
    for await (const line of createInterface({ input: socket })) {
      if (isData) {
        if (line !== '.') mail = { ...mail, data: `${mail.data}${line.startsWith('.') ? line.slice(1) : line}\n` };
        else {
          isData = false;
          taken.push(mail);
          say('250 taken');
        }
        continue;
      }
      const [verb = ''] = line.toUpperCase().split(/[ :]/);
      const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (verb === 'EHLO' || verb === 'HELO') say('250 prøve.invalid');
      else if (verb === 'MAIL') {
        mail = { from: address, to: '', data: '' };
        say(refusal ?? '250 ok');
      } else if (verb === 'RCPT') {
        mail = { ...mail, to: address };
        say('250 ok');
      } else if (verb === 'DATA') {
        isData = true;
        say('354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say(verb === 'RSET' || verb === 'NOOP' ? '250 ok' : '502 not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    taken,
    port: typeof address === 'object' && address !== null ? address.port : 0,
    refuse: (line: string | undefined) => {
      refusal = line;
    },
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The text of a letter: its body, decoded as its header says. */
export function textOf({ data }: TakenMail): string {
  const [head = '', ...rest] = data.split('\n\n');
  const body = rest.join('\n\n');
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body;
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
