import { type Node, type Parsed, placeOf, SyntaxKind, textOf, walk } from './syntax.ts';

const CALLS =
  /^(?:Date\.now|Math\.random|performance\.now|process\.hrtime(?:\.bigint)?|crypto\.(?:randomUUID|getRandomValues)|Date)$/;
const READS = /^(?:process\.env|import\.meta\.env)$/;
const RANDOM = /\b(?:random\w*|generateKey\w*|getRandomValues|webcrypto)\b/;

/** Where a source reads the clock, a random number or the environment by itself: `file:line: text`. */
export function impuritiesIn(parsed: Parsed): string[] {
  const found: string[] = [];
  walk(parsed.source, (node) => {
    if (isImpure(parsed, node)) found.push(`${placeOf(parsed, node)}: ${textOf(parsed, node).split('\n')[0]}`);
  });
  return found;
}

function isImpure(parsed: Parsed, node: Node): boolean {
  const text = textOf(parsed, node);
  switch (node.kind) {
    // Named without a call as well: `const now = Date.now` reads the clock later.
    case SyntaxKind.PropertyAccessExpression:
      return CALLS.test(text) || READS.test(text);
    case SyntaxKind.CallExpression:
      return /^Date\(/.test(text);
    case SyntaxKind.NewExpression:
      return /^new Date(?:\(\s*\))?$/.test(text);
    case SyntaxKind.ImportDeclaration:
      return /['"](?:node:)?crypto['"]/.test(text) && (RANDOM.test(text) || /import\s+(?:\*|\w+)/.test(text));
    default:
      return false;
  }
}
