import { describe, expect, it } from 'vitest';
import { breaksFloors, floorOf, passesBy, readFloors, twoWayPairs } from './floor-rules.ts';
import { readSources, readText } from './house.ts';
import { type Import, importsOf, packageOf } from './imports.ts';
import { impuritiesIn } from './purity-rules.ts';
import { parseSources } from './syntax.ts';

const parsed = parseSources(readSources());
const server = parsed.filter(({ file }) => file.startsWith('server/src/'));
/** Tests stand beside what they test and may look inside it; what runs may not. */
const running = server.filter(({ file }) => !file.endsWith('.test.ts'));
const imports = running.flatMap(importsOf);
const floors = readFloors(readText('ARCHITECTURE.md'));
const files = new Set(server.map(({ file }) => file));

/** Imports that main makes past an index.ts, or into a folder without one, each with its reason. */
const DEEP: Readonly<Record<string, string>> = {
  'server/src/doors/extracts/import-delivery.ts': 'the door has no protocol to open, only commands of main',
  'server/src/doors/extracts/import-reference.ts': 'the door has no protocol to open, only commands of main',
  'server/src/storage/migrate.ts': 'storage has a face per room; what all of them share lies beside them',
  'server/src/storage/pool.ts': 'storage has a face per room; what all of them share lies beside them',
};

const tried = (sources: Record<string, string>): Import[] => parseSources(sources).flatMap(importsOf);
const said = (one: Import, what: string | undefined) => (what === undefined ? [] : [`${one.place}: ${what}`]);

describe('floors', () => {
  it('has every folder of the server in the table, and reads the table', () => {
    expect(floors.map(({ folder }) => folder)).toContain('rooms/disclosure');
    expect(server.filter(({ file }) => floorOf(floors, file) === undefined).map(({ file }) => file)).toEqual([]);
  });

  it('finds imports that break the table, of every form', () => {
    const found = tried({
      'server/src/ground/a.ts': `import type { B } from '../desk/index.ts';`,
      'server/src/rooms/register/a.ts': `export { B } from '../access/index.ts'; export * from '../../ground/facts/index.ts';`,
      'server/src/doors/web/a.ts': `const b = await import('../gctp/index.ts');\nlet c: import('pg').Pool; import 'node:fs';`,
      'server/src/storage/a.ts': `import { x } from '../rooms/journal/ports.ts'; import { y } from 'pg/lib/z';`,
    });
    expect(found.flatMap((one) => said(one, breaksFloors(floors, one)))).toEqual([
      'server/src/ground/a.ts:1: ground may not import desk',
      'server/src/rooms/register/a.ts:1: rooms/register may not import rooms/access',
      'server/src/doors/web/a.ts:1: doors/web may not import doors/gctp',
      'server/src/doors/web/a.ts:2: doors/web may not import pg',
    ]);
  });

  it('goes down only, and to no npm package beyond the table', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.flatMap((one) => said(one, breaksFloors(floors, one)))).toEqual([]);
  });

  it('imports no package that server/package.json does not name', () => {
    const named = Object.keys(JSON.parse(readText('server/package.json')).dependencies);
    const foreign = imports.filter(({ specifier, target }) => target === undefined && !specifier.startsWith('node:'));
    expect(
      foreign.flatMap((one) => said(one, named.includes(packageOf(one.specifier)) ? undefined : one.specifier)),
    ).toEqual([]);
  });

  it('finds what enters a folder past its index.ts', () => {
    const there = new Set([
      'server/src/rooms/access/index.ts',
      'server/src/services/index.ts',
      'server/src/services/stamp/index.ts',
    ]);
    const found = tried({
      'server/src/desk/a.ts': `import '../rooms/access/warrant.ts';\nimport '../rooms/access/index.ts';\nimport '../services/stamp/index.ts';`,
      'server/src/services/b.ts': `import './stamp/index.ts';\nimport './stamp/own.ts';`,
    });
    expect(found.flatMap((one) => said(one, passesBy(there, one)))).toEqual([
      'server/src/desk/a.ts:1: server/src/rooms/access',
      'server/src/desk/a.ts:3: server/src/services',
      'server/src/services/b.ts:2: server/src/services/stamp',
    ]);
  });

  it('enters a folder by its index.ts; storage also by the ports of a room', () => {
    const allowed = ({ from, target = '' }: Import) =>
      (from.startsWith('server/src/storage/') && /^server\/src\/rooms\/\w+\/ports\.ts$/.test(target)) ||
      (from.startsWith('server/src/main/') && target in DEEP);
    expect(imports.filter((one) => !allowed(one)).flatMap((one) => said(one, passesBy(files, one)))).toEqual([]);
  });

  it('has a face for every room, door and neighbour, or says why main enters deeper', () => {
    const faceless = imports.filter(({ from, target = '' }) => {
      const part = /^server\/src\/(?:rooms|doors|neighbours|storage)\/(?:[^/]+\/)?/.exec(target)?.[0];
      return (
        part !== undefined &&
        !from.startsWith(part) &&
        !files.has(`${part}index.ts`) &&
        !from.startsWith('server/src/storage/')
      );
    });
    const targets = new Set(faceless.map(({ target = '' }) => target));
    expect(faceless.filter(({ from }) => !from.startsWith('server/src/main/')).map(({ place }) => place)).toEqual([]);
    // Both ways: an exception that is not needed any more is taken off the list.
    expect(targets).toEqual(new Set(Object.keys(DEEP)));
  });

  it('finds folders that import each other', () => {
    const found = tried({
      'server/src/rooms/a/one.ts': `import '../b/index.ts';`,
      'server/src/rooms/b/two.ts': `import type { T } from '../a/index.ts';`,
      'server/src/services/index.ts': `import './a/index.ts';`,
      'server/src/services/a/index.ts': `import '../b.ts'; import '../index.ts';`,
      'server/src/doors/c/deep/one.ts': `import '../two.ts';`,
      'server/src/doors/c/two.ts': `import './deep/one.ts';`,
    });
    expect(twoWayPairs(found)).toEqual([
      'rooms/a ⇄ rooms/b: server/src/rooms/a/one.ts:1 and server/src/rooms/b/two.ts:1',
      'doors/c ⇄ doors/c/deep: server/src/doors/c/two.ts:1 and server/src/doors/c/deep/one.ts:1',
    ]);
  });

  it('has no two folders that import each other', () => {
    expect(twoWayPairs(imports)).toEqual([]);
  });

  it('keeps the browser client apart from the server', () => {
    const web = parsed.filter(({ file }) => file.startsWith('web/')).flatMap(importsOf);
    const wrong = web.filter(
      ({ specifier, target }) => target?.startsWith('server/') || /^opencpr(?:\/|$)/.test(specifier),
    );
    expect(wrong.map(({ place, specifier }) => `${place}: ${specifier}`)).toEqual([]);
  });
});

describe('purity', () => {
  it('finds the clock, chance and the environment in every dress', () => {
    const [wrong] = parseSources({
      'a.ts': [
        `import { createHash, randomUUID } from 'node:crypto';`,
        `import * as all from 'node:crypto';`,
        `import { createHash as fine } from 'node:crypto';`,
        'const a = Date.now();',
        'const b = [new Date(), new Date];',
        'const c = new Date(0);',
        'const d = Math.random;',
        `const e = process.env['X'];`,
        'const f = Date();',
      ].join('\n'),
    });
    expect(wrong && impuritiesIn(wrong).map((found) => found.slice(0, 7))).toEqual(
      [1, 2, 4, 5, 5, 7, 8, 9].map((line) => `a.ts:${line}:`).map((start) => expect.stringContaining(start)),
    );
  });

  it('keeps them out of ground, rooms, services and desk', () => {
    const domain = running.filter(({ file }) => /^server\/src\/(?:ground|rooms|services|desk)\//.test(file));
    // The machine's own clock is the one implementation of the port, and only main may wind it.
    const found = domain
      .flatMap(impuritiesIn)
      .filter((place) => !place.startsWith('server/src/ground/clock/index.ts:'));
    expect(found).toEqual([]);
  });
});
