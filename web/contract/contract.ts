import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the contract of the web door stands. */
export const CONTRACT_DIR = join(import.meta.dirname, '..', '..', 'contracts', 'openapi');

/** As much of JSON Schema as the contract says itself with. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

/** What an answer or a request carries. */
export interface Carrier {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** One thing that can be asked of the door. */
export interface Operation {
  readonly summary: string;
  readonly requestBody?: Carrier;
  readonly responses: Readonly<Record<string, Carrier>>;
}

/** A part of the contract: what can be asked in one area, and the shapes of it. */
export interface Area {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Carrier>>;
  };
}

/** The paths that the document names, each with the part that describes it. */
export function readPaths(): Readonly<Record<string, { readonly $ref: string }>> {
  return JSON.parse(readFileSync(join(CONTRACT_DIR, 'web.json'), 'utf8')).paths;
}

/** The parts of the contract by name, e.g. `session`. */
export function readAreas(): ReadonlyMap<string, Area> {
  const dir = join(CONTRACT_DIR, 'web');
  return new Map(
    readdirSync(dir)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(dir, file), 'utf8'))]),
  );
}
