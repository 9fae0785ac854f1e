import { posix } from 'node:path';
import { childrenOf, type Node, type Parsed, placeOf, SyntaxKind, textOf, walk } from './syntax.ts';

/** One import of any form: static, type-only, dynamic, `import('x').T`, or a re-export. */
export interface Import {
  readonly from: string;
  readonly place: string;
  readonly specifier: string;
  /** The file it leads to, from the root; undefined where it leaves the repository. */
  readonly target: string | undefined;
  /** The text of the whole import. */
  readonly text: string;
}

const FORMS: readonly SyntaxKind[] = [
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.CallExpression,
  SyntaxKind.ImportType,
];

/** Every import of a source. */
export function importsOf(parsed: Parsed): Import[] {
  const imports: Import[] = [];
  walk(parsed.source, (node) => {
    const literal = specifierOf(node);
    if (literal === undefined) return;
    const specifier = textOf(parsed, literal).slice(1, -1);
    imports.push({
      from: parsed.file,
      place: placeOf(parsed, node),
      specifier,
      target: specifier.startsWith('.') ? posix.join(posix.dirname(parsed.file), specifier) : undefined,
      text: textOf(parsed, node),
    });
  });
  return imports;
}

function specifierOf(node: Node): Node | undefined {
  if (!FORMS.includes(node.kind)) return undefined;
  const children = childrenOf(node);
  if (node.kind === SyntaxKind.CallExpression) {
    return children[0]?.kind === SyntaxKind.ImportKeyword ? children[1] : undefined;
  }
  if (node.kind === SyntaxKind.ImportType) return children[0] && childrenOf(children[0])[0];
  return children.find((child) => child.kind === SyntaxKind.StringLiteral);
}

/** The npm package of a bare specifier: `@scope/name/deep` → `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
