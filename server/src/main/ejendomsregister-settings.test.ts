import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ejendomsregistreIn } from './ejendomsregister-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'opencpr-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string) => {
  writeFileSync(join(folder, name), name);
  return join(folder, name);
};

it('reads what the environment says of each register, and of none without its address', () => {
  const none = { adresser: undefined, beliggenhed: undefined, ejere: undefined };
  expect(ejendomsregistreIn({})).toEqual(none);
  expect(ejendomsregistreIn({ OPENCPR_DAR_CERTIFICATE: 'x', OPENCPR_DAR_URL: '' })).toEqual(none);
  const owners = { url: 'https://s5-certservices.example/', cert: 'cert', key: 'key', ca: 'ca', timeoutMs: 250 };
  const set = ejendomsregistreIn({
    OPENCPR_EJERFORTEGNELSEN_URL: owners.url,
    OPENCPR_EJERFORTEGNELSEN_CERTIFICATE: fileOf('cert'),
    OPENCPR_EJERFORTEGNELSEN_KEY: fileOf('key'),
    OPENCPR_EJERFORTEGNELSEN_CA: fileOf('ca'),
    OPENCPR_EJERFORTEGNELSEN_TIMEOUT_MS: '250',
    OPENCPR_EJENDOMSBELIGGENHED_URL: 'https://services.example',
  });
  expect(set).toEqual({
    adresser: undefined,
    beliggenhed: { url: 'https://services.example', timeoutMs: 5_000 },
    ejere: owners,
  });
});

it('ends the command where that makes no sense, and names the variable', () => {
  const dar = { OPENCPR_DAR_URL: 'https://dar.example' };
  const wrong = [
    [{ OPENCPR_DAR_URL: 'http://dar.example' }, /OPENCPR_DAR_URL begins with https/],
    [{ OPENCPR_DAR_URL: 'dar' }, /OPENCPR_DAR_URL begins with https/],
    [{ ...dar, OPENCPR_DAR_CERTIFICATE: fileOf('cert') }, /OPENCPR_DAR_CERTIFICATE and OPENCPR_DAR_KEY/],
    [{ ...dar, OPENCPR_DAR_CA: join(folder, 'nothing') }, /OPENCPR_DAR_CA names .*nothing, which cannot be read/],
    [{ ...dar, OPENCPR_DAR_TIMEOUT_MS: '0' }, /OPENCPR_DAR_TIMEOUT_MS is a whole number/],
    [{ ...dar, OPENCPR_DAR_TIMEOUT_MS: 'soon' }, /OPENCPR_DAR_TIMEOUT_MS is a whole number/],
  ] as const;
  for (const [env, message] of wrong) expect(() => ejendomsregistreIn(env)).toThrow(message);
});
