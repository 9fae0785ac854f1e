import { findIn } from './house.ts';
import { childrenOf, type Node, nodesOf, type Parsed, placeOf, SyntaxKind, textOf } from './syntax.ts';

/** The longest a source file may be, in lines. */
export const LINES_MAX = 300;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SAYS_NOTHING = /^(?:utils?|helpers?|common|managers?|service)$/;

/** What is wrong with a path: not kebab-case, or a word that says nothing. `services` is a floor and a good name. */
export function badNamesIn(path: string): string[] {
  const parts = path.split('/');
  const names = parts.map((part, place) =>
    place === parts.length - 1 ? part.replace(/(?:\.(?:laws|test|config|d))*\.\w+$/, '') : part,
  );
  return names.flatMap((name) => [
    ...(KEBAB.test(name) ? [] : [`${path}: ${name} is not kebab-case`]),
    ...(name.split('-').some((word) => SAYS_NOTHING.test(word)) ? [`${path}: ${name} says nothing`] : []),
  ]);
}

/** Notes to oneself, and switches that turn a check off without saying why. */
export function badCommentsIn(file: string, text: string): string[] {
  return [
    ...findIn(file, text, /\b(?:TOD[O]|FIX[M]E)\b/g),
    ...findIn(file, text, /@ts-(?:ignore|expect-error|nocheck)(?![^\n]*[a-z]{3,} [^\n]*[a-z]{3,})/g),
    ...findIn(file, text, /biome-ignore(?:-\w+)? [\w/]+(?!: *[a-z`][^\n]{15,})(?![\w/])/gi),
  ];
}

/** Syntax that is not used here: default exports, `any`, non-null assertions, and `void` before a promise. */
export function badSyntaxIn(parsed: Parsed): string[] {
  const places = (what: string, ...kinds: SyntaxKind[]) =>
    nodesOf(parsed, ...kinds).map(({ place }) => `${place}: ${what}`);
  return [
    ...defaultExportsIn(parsed),
    ...places('any', SyntaxKind.AnyKeyword),
    ...places('non-null assertion', SyntaxKind.NonNullExpression),
    ...nodesOf(parsed, SyntaxKind.PropertyDeclaration, SyntaxKind.VariableDeclaration).flatMap(({ node, place }) =>
      childrenOf(node).some((child) => child.kind === SyntaxKind.ExclamationToken)
        ? [`${place}: non-null assertion`]
        : [],
    ),
    // It silences the rule on floating promises, and does nothing else.
    ...nodesOf(parsed, SyntaxKind.ExpressionStatement).flatMap(({ node, place }) =>
      childrenOf(node)[0]?.kind === SyntaxKind.VoidExpression ? [`${place}: void statement`] : [],
    ),
  ];
}

function defaultExportsIn(parsed: Parsed): string[] {
  // Vite, vitest and playwright read their configuration from a default export.
  if (/\.config\.ts$/.test(parsed.file)) return [];
  return parsed.source.statements.flatMap((statement) => {
    const text = textOf(parsed, statement);
    return /^export\s+default\b/.test(text) || /^export\s*\{[^}]*\bas\s+default\b/.test(text)
      ? [`${placeOf(parsed, statement)}: default export`]
      : [];
  });
}

const DECLARATIONS: readonly SyntaxKind[] = [
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.VariableStatement,
];

/** A declaration that other files can import. */
export interface ExportedDeclaration {
  readonly names: readonly string[];
  readonly isType: boolean;
  readonly place: string;
  readonly hasDocstring: boolean;
}

/** Every declaration a source exports, whether where it stands or by an `export { … }` further down. */
export function exportsOf(parsed: Parsed): ExportedDeclaration[] {
  const listed = new Set(
    parsed.source.statements
      .filter(({ kind }) => kind === SyntaxKind.ExportDeclaration)
      .map((statement) => textOf(parsed, statement))
      .filter((text) => !/\bfrom\s*['"]/.test(text))
      .flatMap((text) => [...text.matchAll(/(?:\{|,)\s*(?:type\s+)?(\w+)/g)].map((found) => found[1] ?? '')),
  );
  return parsed.source.statements
    .filter(({ kind }) => DECLARATIONS.includes(kind))
    .flatMap((statement) => {
      const names = namesOf(parsed, statement);
      const isExported = childrenOf(statement).some(({ kind }) => kind === SyntaxKind.ExportKeyword);
      if (!isExported && !names.some((name) => listed.has(name))) return [];
      const isType =
        statement.kind !== SyntaxKind.FunctionDeclaration && statement.kind !== SyntaxKind.VariableStatement;
      return [{ names, isType, place: placeOf(parsed, statement), hasDocstring: hasDocstring(parsed, statement) }];
    });
}

function namesOf(parsed: Parsed, statement: Node): string[] {
  if (statement.kind !== SyntaxKind.VariableStatement) {
    const name = childrenOf(statement).find(({ kind }) => kind === SyntaxKind.Identifier);
    return name === undefined ? [] : [textOf(parsed, name)];
  }
  const list = childrenOf(statement).find(({ kind }) => kind === SyntaxKind.VariableDeclarationList);
  return list === undefined
    ? []
    : childrenOf(list).map((declaration) => /^\w+/.exec(textOf(parsed, declaration))?.[0] ?? '');
}

/** Directly above: no blank line and no other comment between. */
function hasDocstring(parsed: Parsed, statement: Node): boolean {
  const before = parsed.text.slice(statement.pos, statement.getStart(parsed.source));
  return /\/\*\*(?:(?!\*\/)[\s\S]){8,}\*\/[ \t]*\n[ \t]*$/.test(before);
}
