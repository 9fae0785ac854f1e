import { posix } from 'node:path';
import { readMarkedTable } from './house.ts';
import { type Import, packageOf } from './imports.ts';

/** One row of the floor table of ARCHITECTURE.md; `*` alone means everything. */
export interface Floor {
  /** From `server/src`, e.g. `rooms/access`. */
  readonly folder: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
}

const SRC = 'server/src/';

/** Reads the floor table. */
export function readFloors(architecture: string): Floor[] {
  const words = (cell = '') =>
    cell === 'everything' ? ['*'] : [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
  return readMarkedTable(architecture, 'floors').map(([folder, mayImport, packages]) => ({
    folder: (words(folder)[0] ?? '').slice(SRC.length),
    mayImport: words(mayImport),
    packages: words(packages),
  }));
}

/** The floor a path of the repository lies on; undefined outside the server. */
export function floorOf(floors: readonly Floor[], path: string): Floor | undefined {
  return floors.find(({ folder }) => path.startsWith(`${SRC}${folder}/`));
}

/** What an import breaks of the floor table; undefined when it may be. */
export function breaksFloors(floors: readonly Floor[], one: Import): string | undefined {
  const from = floorOf(floors, one.from);
  if (from === undefined) return 'lies on no floor of ARCHITECTURE.md';
  if (one.target === undefined) {
    if (one.specifier.startsWith('node:')) return undefined;
    const name = packageOf(one.specifier);
    return from.packages.includes(name) || from.packages.includes('*')
      ? undefined
      : `${from.folder} may not import ${name}`;
  }
  const to = floorOf(floors, one.target);
  if (to === undefined) return `leads out of the server's floors: ${one.target}`;
  const may = from.mayImport.some(
    (name) => name === '*' || name === to.folder || (name.endsWith('/*') && to.folder.startsWith(name.slice(0, -1))),
  );
  return from === to || may ? undefined : `${from.folder} may not import ${to.folder}`;
}

/**
 * The folder whose face an import must use: the outermost folder with an `index.ts` that the target lies in and the
 * importing file does not. Undefined when there is none, or the import does use the face.
 */
export function passesBy(files: ReadonlySet<string>, one: Import): string | undefined {
  if (one.target === undefined) return undefined;
  const parts = one.target.slice(SRC.length).split('/').slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const folder = `${SRC}${parts.slice(0, depth).join('/')}`;
    const face = `${folder}/index.ts`;
    if (one.from.startsWith(`${folder}/`) || !files.has(face)) continue;
    return one.target === face ? undefined : folder;
  }
  return undefined;
}

/** Folders that are entered by name from other folders: the door, room or part of a floor a file belongs to. */
export function partOf(path: string): string {
  const [floor = '', part = '', ...deeper] = path.slice(SRC.length).split('/');
  return deeper.length === 0 ? floor : `${floor}/${part}`;
}

/** Pairs of folders that import each other, type-only imports included. */
export function twoWayPairs(imports: readonly Import[]): string[] {
  const ways = new Map<string, string>();
  for (const { from, target, place } of imports) {
    if (target === undefined) continue;
    for (const [a, b] of foldersBetween(from, target)) if (!ways.has(`${a} → ${b}`)) ways.set(`${a} → ${b}`, place);
  }
  return [...ways].flatMap(([way, place]) => {
    const [a = '', b = ''] = way.split(' → ');
    const back = ways.get(`${b} → ${a}`);
    return a < b && back !== undefined ? [`${a} ⇄ ${b}: ${place} and ${back}`] : [];
  });
}

/** The folders an import leads between, and the parts they belong to where those differ. */
function foldersBetween(from: string, target: string): [string, string][] {
  // What puts others together is left out: the face of a floor, and main, which is nothing else.
  const puts = (path: string) => /^server\/src\/(?:main\/|[^/]+\/index\.ts$)/.test(path);
  if (puts(from) || puts(target)) return [];
  const folderOf = (path: string) => posix.dirname(path).slice(SRC.length);
  const folders: [string, string][] = [
    [folderOf(from), folderOf(target)],
    [partOf(from), partOf(target)],
  ];
  return folders.filter(([a, b]) => a !== b);
}
