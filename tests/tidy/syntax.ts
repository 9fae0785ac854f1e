import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';
import { lineAt } from './house.ts';

export { type Node, type SourceFile, SyntaxKind };

/** A source as the compiler parses it. */
export interface Parsed {
  readonly file: string;
  readonly text: string;
  readonly source: SourceFile;
}

/**
 * Parses sources by themselves, path → text: nothing is read from the disk, nothing is resolved or checked. The paths
 * may be invented, so that a rule can be tried on a program that breaks it.
 */
export function parseSources(sources: Readonly<Record<string, string>>): Parsed[] {
  const files = Object.fromEntries(Object.entries(sources).map(([file, text]) => [`/sources/${file}`, text]));
  const config = JSON.stringify({
    compilerOptions: { noLib: true, noResolve: true, types: [], jsx: 'preserve' },
    files: Object.keys(files),
  });
  const api = new API({ cwd: '/sources', fs: createVirtualFileSystem({ ...files, '/sources/tsconfig.json': config }) });
  try {
    const project = api.updateSnapshot({ openProjects: ['/sources/tsconfig.json'] }).getProjects()[0];
    return Object.entries(sources).map(([file, text]) => {
      const source = project?.program.getSourceFile(`/sources/${file}`);
      if (source === undefined) throw new Error(`not parsed: ${file}`);
      return { file, text, source };
    });
  } finally {
    api.close();
  }
}

/** Visits a node and everything below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Every node of one of the kinds, with its place `file:line`. */
export function nodesOf(
  parsed: Parsed,
  ...kinds: readonly SyntaxKind[]
): { node: Node; place: string; text: string }[] {
  const found: { node: Node; place: string; text: string }[] = [];
  walk(parsed.source, (node) => {
    if (kinds.includes(node.kind)) found.push({ node, place: placeOf(parsed, node), text: textOf(parsed, node) });
  });
  return found;
}

/** The text of a node, without the comments before it. */
export function textOf({ source, text }: Parsed, node: Node): string {
  return text.slice(node.getStart(source), node.end);
}

/** Where a node begins: `file:line`. */
export function placeOf({ file, source, text }: Parsed, node: Node): string {
  return `${file}:${lineAt(text, node.getStart(source))}`;
}

/** The nodes right below a node. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children;
}
