import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Carrier, readAreas, readPaths } from '../../web/contract/contract.ts';

/** An answer as it came over the wire. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The media type, without its parameters. */
  readonly type: string;
  readonly body: unknown;
}

const areas = readAreas();
const paths = readPaths();
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
// The parts are OpenAPI; their schemas are found by pointers into them.
for (const keyword of ['paths', 'components']) ajv.addKeyword(keyword);
for (const [name, area] of areas) ajv.addSchema({ ...area, $id: `${name}.json` });
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with an answer by the contract of the web door; undefined when nothing is. */
export function breachOf({ method, path, status, type, body }: Answered): string | undefined {
  const place = /^web\/([\w-]+)\.json#/.exec(paths[path]?.$ref ?? '')?.[1];
  const operation = areas.get(place ?? '')?.paths?.[path]?.[method.toLowerCase()];
  if (place === undefined || operation === undefined) {
    // What the contract does not know must not be there.
    return status === 404 && type === 'text/plain' ? undefined : `the contract knows no ${method} ${path}`;
  }
  const said = operation.responses[String(status)];
  if (said === undefined) return `the contract knows no ${status} of ${method} ${path}`;
  const [carrier, from] = resolve(said, place);
  if (carrier.content === undefined) return body === '' ? undefined : `${method} ${path} answers ${status} with a body`;
  const schema = carrier.content[type]?.schema;
  if (schema === undefined) return `${method} ${path} answers ${status} with ${type || 'nothing'}`;
  const key = `${from}.json${schema.$ref ?? ''}`;
  const validate = compiled.get(key) ?? ajv.compile({ $ref: absolute(schema.$ref, from) });
  compiled.set(key, validate);
  if (validate(body)) return undefined;
  const errors = validate.errors?.map(
    ({ instancePath, message, params }) => `${instancePath || 'the answer'} ${message} ${JSON.stringify(params)}`,
  );
  return `${method} ${path}, ${status}: ${errors?.join('; ')}`;
}

/** The place of a reference as seen from everywhere. Throws when a body is described without one. */
function absolute(ref: string | undefined, from: string): string {
  if (ref === undefined) throw new Error(`a body of ${from}.json has no shape of its own`);
  return ref.startsWith('#') ? `${from}.json${ref}` : ref;
}

function resolve(carrier: Carrier, from: string): [Carrier, string] {
  const found = /^([\w-]+)\.json#\/components\/responses\/(\w+)$/.exec(carrier.$ref ?? '');
  if (found === null) return [carrier, from];
  const [, file = '', name = ''] = found;
  const shared = areas.get(file)?.components.responses?.[name];
  if (shared === undefined) throw new Error(`the contract has no ${carrier.$ref}`);
  return [shared, file];
}
