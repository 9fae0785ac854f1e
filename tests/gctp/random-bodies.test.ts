import { Agent, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { findFirst, readTree } from '../../server/src/doors/gctp/wire/read-tree.ts';
import { receipts } from '../../server/src/doors/gctp/wire/receipts.ts';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { body, PATH, test, token, UNKNOWN } from './bad-input-house.ts';

describe('bodies', () => {
  it('of 10,000 random kinds never get anything but a receipt', { timeout: 60_000 }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 24 });
    const known: ReadonlySet<string> = new Set(Object.values(receipts).map(({ code }) => code));
    const random = seeded(20_261_121);
    const counts = new Map<string, number>();
    const strange: string[] = [];
    let sent = 0;
    const client = async () => {
      while (sent < 10_000) {
        sent += 1;
        const reply = await post(agent, randomBody(random));
        const code = findFirst(readTree(reply.body), 'Kvit', 'v') ?? '';
        counts.set(code, (counts.get(code) ?? 0) + 1);
        const told = reply.status !== 200 || !known.has(code) || code === receipts.temporarilyUnavailable.code;
        const named = code !== '52' && containsPersonnummer(reply.body);
        if (told || named || reply.journal === undefined) strange.push(`${reply.status} ${code}`);
      }
    };
    await Promise.all(Array.from({ length: 24 }, client));
    agent.destroy();
    expect(strange).toEqual([]);
    // The generator reaches both what cannot be read and what can.
    expect([...counts.keys()]).toEqual(expect.arrayContaining(['9900', '9901', '9905', '16', '52', '172']));
    expect(test.log).toEqual([]);
  });
});

function seeded(seed: number): (of: number) => number {
  let state = BigInt(seed);
  return (of) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 33n) % of;
  };
}

function randomBody(random: (of: number) => number): Buffer {
  if (random(10) === 0) return Buffer.from(Array.from({ length: random(300) }, () => random(256)));
  const odd = [UNKNOWN, `${UNKNOWN}x`, '', '300260-1234', '\x80', 'æøå'];
  const good = body(
    odd[random(odd.length)],
    ['Stam+', 'navne3', 'nothing'][random(3)],
    ['PNR', 'pnr', 'AKX', 'x'][random(4)],
  );
  let bytes = Buffer.from(good, 'latin1');
  for (let changes = random(4); changes > 0; changes -= 1) {
    const at = random(bytes.length);
    const end = Math.min(bytes.length, at + random(20));
    const way = random(3);
    if (way === 0) bytes[at] = random(256);
    else if (way === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    else bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
  }
  return bytes;
}

function post(agent: Agent, bytes: Buffer): Promise<{ status: number | undefined; body: string; journal: unknown }> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: `Token=${token}`, 'Content-Type': 'text/xml', 'Content-Length': bytes.length };
    const sending = request(`${test.url}${PATH}`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          body: Buffer.concat(chunks).toString('latin1'),
          journal: response.headers['x-opencpr-journal'],
        }),
      );
      response.on('error', reject);
    });
    sending.on('error', reject);
    sending.end(bytes);
  });
}
