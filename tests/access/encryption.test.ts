import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTS } from '../../server/src/acts/index.ts';
import { act } from '../../server/src/doors/cli/index.ts';
import { createPaper } from '../../server/src/paper/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { yesToAll } from './erklaering-house.ts';
import { openEncrypted } from './open-encrypted.ts';

const PASSWORD = 'et langt kodeord æøå';

let test: TestHouse;
let officer: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  test = await openTestHouse();
  officer = await webClient(test.url, 'DEMOSIK1', 'Demo#104');
  await officer.act('erklaering.afgiv', yesToAll('ja'));
});
afterAll(() => test.close());

const fetchFile = (input: Record<string, string>, krypter: string | undefined) =>
  act(test.house.desk, { act: 'erklaering.hent', input, personkode: 'DEMOSIK1', krypter, osUser: 'x' });

describe('a file that leaves the system', () => {
  it('is encrypted with AES-256 for whoever asks, and opens with the password alone', async () => {
    const [plain, sealed] = [await fetchFile({}, undefined), await fetchFile({}, PASSWORD)];
    if ('refused' in plain || 'refused' in sealed || plain.fil === undefined || sealed.fil === undefined) {
      throw new Error('no file');
    }
    expect(sealed.fil).toMatchObject({ navn: `${plain.fil.navn}.zip`, type: 'application/zip' });
    const zip = Buffer.from(sealed.fil.bytes);
    expect(zip.includes('Opdigtet Kommune')).toBe(false);
    const opened = openEncrypted(zip, PASSWORD);
    expect(opened).toMatchObject({ navn: plain.fil.navn, bits: 256 });
    expect(opened.bytes.equals(Buffer.from(plain.fil.bytes))).toBe(true);
    expect(() => openEncrypted(zip, 'et andet langt kodeord')).toThrow('wrong password');
    expect(await test.getEntry(String(sealed.told['journal']))).toMatchObject({ spurgt: { krypter: 'ja' } });
    expect(JSON.stringify(await test.getEntry(String(sealed.told['journal'])))).not.toContain(PASSWORD);
  });

  it('comes so through the browser’s door too', async () => {
    const answer = await officer.act('erklaering.hent', { krypter: PASSWORD });
    expect(String(answer)).toMatch(/^PK/);
    expect(String(answer)).not.toContain('Opdigtet');
  });

  it('is not encrypted with what would soon be guessed, nor where there is no file', async () => {
    for (const [id, krypter, refused] of [
      ['erklaering.hent', 'kort', 'ugyldigt-felt'],
      ['erklaering.hent', '', 'ugyldigt-felt'],
      ['erklaering.vis', PASSWORD, 'ukendt-felt'],
    ] as const) {
      expect(await officer.act(id, { krypter })).toMatchObject({ refused, felt: 'krypter' });
    }
  });

  it('opens again whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5_000 }),
        fc.string({ minLength: 12, maxLength: 40, unit: 'grapheme' }),
        async (bytes, password) => {
          const file = { navn: 'prøve.bin', type: 'application/octet-stream', bytes };
          const sealed = await createPaper().encrypt(file, password, '2026-03-01T12:00:00.000Z');
          expect(openEncrypted(Buffer.from(sealed.bytes), password).bytes.equals(Buffer.from(bytes))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

it('no act has a field of a name that is an option of every act', () => {
  const taken = new Set(['krypter', 'as', 'ud', 'json', 'data', 'database', 'help']);
  const clashes = ACTS.flatMap(({ id, fields }) =>
    Object.keys(fields)
      .filter((name) => taken.has(name))
      .map((name) => `${id} ${name}`),
  );
  expect(clashes).toEqual([]);
});
