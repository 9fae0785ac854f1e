import { type Area, type Carrier, readAreas, type Schema } from './contract.ts';

/**
 * The TypeScript of the contract: file name → text. A file per area for its shapes, one for what is asked there, and one that
 * puts all that can be asked together.
 */
export function writeContract(areas = readAreas()): ReadonlyMap<string, string> {
  const asking = [...areas].filter(([, { paths = {} }]) => Object.keys(paths).length > 0);
  return new Map([
    ...[...areas].map(([name, area]): [string, string] => [`${name}.ts`, withImports(name, writeShapes(area))]),
    ...asking.map(([name, area]): [string, string] => [
      `${name}-operations.ts`,
      withImports('', [
        `/** What is asked in this area of the contract. */\nexport interface ${operationsName(name)} {\n${operationsOf(name, area).join('')}}\n`,
      ]),
    ]),
    ['operations.ts', writeAll(asking.map(([name]) => name))],
  ]);
}

/** The name of what is asked in an area, e.g. `KundeOperations`. */
const operationsName = (area: string): string => `${area.charAt(0).toUpperCase()}${area.slice(1)}Operations`;

function writeAll(areas: readonly string[]): string {
  const imports = areas.map((area) => `import type { ${operationsName(area)} } from './${area}-operations.ts';\n`);
  const all = areas.map(operationsName).join(' & ');
  return [MADE, ...imports, `\n/** ${OPERATIONS} */\nexport type Operations = ${all};\n`].join('');
}

const MADE = '// Made from contracts/openapi by `npm run contract`; change the contract, not this file.\n';
const OPERATIONS = 'What can be asked of the web door, by method and path: what is asked, and what is answered.';

/** A reference to a shape, marked so that its import can be made: `«area»Name`. */
const MARKED = /«([\w-]*)»(\w+)/g;

/** As Biome sorts names: small letters and capitals alike. */
const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

function withImports(own: string, texts: readonly string[]): string {
  const text = texts.join('\n');
  const used = new Map<string, Set<string>>();
  for (const [, area = '', name = ''] of text.matchAll(MARKED)) {
    if (area !== '' && area !== own) used.set(area, (used.get(area) ?? new Set()).add(name));
  }
  const imports = [...used]
    .toSorted(([a], [b]) => byName(a, b))
    .map(([area, names]) => `import type { ${[...names].toSorted(byName).join(', ')} } from './${area}.ts';\n`);
  return [MADE, ...imports, '\n', text.replace(MARKED, '$2')].join('');
}

function writeShapes({ components }: Area): string[] {
  return Object.entries(components.schemas).map(([name, schema]) => {
    const isObject = schema.properties !== undefined;
    const shape = writeType(schema);
    return `${docstring(schema, '')}export ${isObject ? `interface ${name} ` : `type ${name} = `}${shape}${isObject ? '\n' : ';\n'}`;
  });
}

function operationsOf(area: string, { paths = {} }: Area): string[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { summary, requestBody, responses }]) => {
      const good = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
      const isFile = good?.content !== undefined && schemaOf(good) === undefined;
      // A file that is merely got is fetched by a link and not by the client.
      if (isFile && method === 'get') return [];
      const asked = writeType(schemaOf(requestBody), area);
      const answer = isFile ? 'Blob' : writeType(schemaOf(good), area);
      return [
        `  /** ${summary} */\n  '${method.toUpperCase()} ${path}': { readonly asked: ${asked}; readonly answer: ${answer} };\n`,
      ];
    }),
  );
}

const schemaOf = (carrier: Carrier | undefined) => carrier?.content?.['application/json']?.schema;

/** A schema → its type; nothing carried is `undefined`. `area` is where a reference without a file points to. */
function writeType(schema: Schema | undefined, area = ''): string {
  if (schema === undefined) return 'undefined';
  if (schema.$ref !== undefined) return writeReference(schema.$ref, area);
  if (schema.const !== undefined) return `'${schema.const}'`;
  if (schema.enum !== undefined) return schema.enum.map((one) => `'${one}'`).join(' | ');
  if (schema.oneOf !== undefined) return schema.oneOf.map((one) => writeType(one, area)).join(' | ');
  switch (schema.type) {
    case 'array':
      return `readonly (${writeType(schema.items, area)})[]`;
    case 'object':
      return writeObject(schema, area);
    case 'integer':
      return 'number';
    case 'string':
    case 'number':
    case 'boolean':
      return schema.type;
    default:
      throw new Error(`the contract says what no type is written for: ${JSON.stringify(schema)}`);
  }
}

function writeObject({ properties, required = [], additionalProperties }: Schema, area: string): string {
  if (typeof additionalProperties === 'object')
    return `Readonly<Record<string, ${writeType(additionalProperties, area)}>>`;
  const lines = Object.entries(properties ?? {}).map(([name, schema]) => {
    const type = writeType(schema, area);
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `${docstring(schema, '  ')}  readonly ${key}${required.includes(name) ? `: ${type}` : `?: ${type} | undefined`};\n`;
  });
  return `{\n${lines.join('')}}`;
}

function writeReference(ref: string, area: string): string {
  const found = /^(?:([\w-]+)\.json)?#\/components\/schemas\/(\w+)$/.exec(ref);
  if (found === null) throw new Error(`the contract refers to what is no shape: ${ref}`);
  return `«${found[1] ?? area}»${found[2]}`;
}

const docstring = ({ description }: Schema, indent: string) =>
  description === undefined ? '' : `${indent}/** ${description} */\n`;
