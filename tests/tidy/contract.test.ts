import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WEB_REFUSALS } from '../../server/src/doors/web/refusals.ts';
import { readAreas, readPaths } from '../../web/contract/contract.ts';
import { format } from '../../web/contract/format.ts';
import { writeContract } from '../../web/contract/write-types.ts';
import { breachOf } from '../web/hold-to-contract.ts';
import { ROOT, readText } from './house.ts';

const DIR = 'web/src/api/contract';

describe('the contract of the web door', () => {
  it('is what the client is typed by', () => {
    const wanted = writeContract();
    expect(new Set(readdirSync(join(ROOT, DIR)))).toEqual(new Set(wanted.keys()));
    for (const [file, text] of wanted) expect(readText(`${DIR}/${file}`), 'run npm run contract').toBe(format(text));
  });

  it('names every path that its parts describe, and no other', () => {
    const described = [...readAreas()].flatMap(([name, { paths = {} }]) =>
      Object.keys(paths).map((path): [string, string] => [
        path,
        `web/${name}.json#/paths/${path.replaceAll('/', '~1')}`,
      ]),
    );
    const named = Object.entries(readPaths()).map(([path, { $ref }]): [string, string] => [path, $ref]);
    expect(new Map(named)).toEqual(new Map(described));
  });

  it('knows every refusal of the door', () => {
    const codes = readAreas().get('ground')?.components.schemas['RefusalCode']?.enum;
    expect(new Set(codes)).toEqual(new Set([...Object.keys(WEB_REFUSALS), 'fremmed-side']));
  });

  it('finds an answer that it does not describe', () => {
    const about = { method: 'GET', path: '/api/about', status: 200, type: 'application/json' };
    const body = { demo: false, version: 'x' };
    expect(breachOf({ ...about, body })).toBe(undefined);
    expect(breachOf({ ...about, body: { ...body, more: 1 } })).toContain('"more"');
    expect(breachOf({ ...about, body: { demo: 'no' } })).toContain("required property 'version'");
    expect(breachOf({ ...about, body, status: 201 })).toContain('no 201');
    expect(breachOf({ ...about, body, path: '/api/abouts' })).toContain('no GET /api/abouts');
    expect(breachOf({ ...about, body, method: 'POST' })).toContain('no POST');
    expect(breachOf({ ...about, body, type: 'text/html' })).toContain('text/html');
    const off = { method: 'POST', path: '/api/signoff', status: 204, type: '' };
    expect(breachOf({ ...off, body: '' })).toBe(undefined);
    expect(breachOf({ ...off, body: 'x' })).toContain('with a body');
    expect(breachOf({ ...off, status: 401, type: 'application/json', body: {} })).toContain('no 401');
    expect(breachOf({ ...off, status: 403, type: 'application/json', body: {} })).toContain("'refused'");
  });
});
