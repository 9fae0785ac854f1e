import { isObject } from '../../ground/json/index.ts';
import { listRefusals } from './refusals.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);
const at = (json: unknown, name: string): unknown => (isObject(json) ? json[name] : undefined);
const textAt = (json: unknown, name: string): string => {
  const text = at(json, name);
  return typeof text === 'string' ? text : '';
};
const entriesOf = (json: unknown): [string, unknown][] => (isObject(json) ? Object.entries(json) : []);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;vertical-align:top;
border-bottom:1px solid #ccc;padding:.25rem .75rem .25rem 0}code{overflow-wrap:anywhere}h2{margin-top:2rem}`;

/**
 * The OpenAPI document as a page to be read: each operation with what is sent and what comes back, field by field, and the
 * refusals. The words about fields are the document's own, English. No script, nothing from elsewhere.
 */
export function writePage(openapi: object): string {
  const schemas = at(at(openapi, 'components'), 'schemas');
  const operations = entriesOf(at(openapi, 'paths')).flatMap(([path, methods]) =>
    entriesOf(methods).map(([method, operation]) => writeOperation(`${method.toUpperCase()} ${path}`, operation)),
  );
  const types = entriesOf(schemas).map(([name, schema]) => writeSchema(name, schema));
  const refusals = listRefusals().map(
    ({ code, da, status }) => `<tr><td><code>${code}</code><td>${status}<td>${escaped(da)}`,
  );
  return `<!doctype html>
<html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Boligopslag, REST</title>
<style>${STYLE}</style>
<h1>Boligopslag, REST</h1>
<p>OpenCPR er uafhængig af de danske myndigheder; alle personer er opdigtede. Tjenesten er vores egen. Den samme findes i GCTP som
<code>BOLIGOPSLAG</code>.</p>
<p lang="en">${escaped(textAt(at(openapi, 'info'), 'description'))}</p>
<p>Beskrivelsen som fil: <a href="v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${operations.join('\n')}
<h2>Typer</h2>
${types.join('\n')}
<h2>Afslag</h2>
<table><tr><th>Kode<th>HTTP<th>Tekst${refusals.join('\n')}</table>
</html>
`;
}

function writeOperation(name: string, operation: unknown): string {
  const jsonOf = (holder: unknown) => typeOf(at(at(at(holder, 'content'), 'application/json'), 'schema'));
  const answer = at(at(operation, 'responses'), '200');
  return `<h2><code>${escaped(name)}</code></h2>
<p lang="en">${escaped(textAt(operation, 'summary'))}</p>
<table><tr><th>Sendes<td>${jsonOf(at(operation, 'requestBody'))}
<tr><th>Svar<td>${jsonOf(answer)} <span lang="en">${escaped(textAt(answer, 'description'))}</span></table>`;
}

function writeSchema(name: string, schema: unknown): string {
  const required = at(schema, 'required');
  const isRequired = (field: string) => Array.isArray(required) && required.includes(field);
  const rows = entriesOf(at(schema, 'properties')).map(
    ([field, property]) =>
      `<tr><td><code>${escaped(field)}</code><td>${typeOf(property)}<td>${isRequired(field) ? 'ja' : ''}<td lang="en">${escaped(textAt(property, 'description'))}`,
  );
  return `<h3 id="${escaped(name)}">${escaped(name)}</h3>
<p lang="en">${escaped(textAt(schema, 'description'))}</p>
<table><tr><th>Felt<th>Type<th>Krævet<th>Betydning${rows.join('\n')}</table>`;
}

/** The type of a value in few words; one with a name of its own as a link to it. */
function typeOf(schema: unknown): string {
  const name = textAt(schema, '$ref').split('/').at(-1);
  if (name !== undefined && name !== '') return `<a href="#${escaped(name)}">${escaped(name)}</a>`;
  const values = at(schema, 'enum');
  if (Array.isArray(values)) return values.map((value) => `<code>${escaped(String(value))}</code>`).join(', ');
  if (textAt(schema, 'type') === 'array') return `liste af ${typeOf(at(schema, 'items'))}`;
  const properties = entriesOf(at(schema, 'properties'));
  if (properties.length > 0)
    return properties.map(([field, one]) => `<code>${escaped(field)}</code>: ${typeOf(one)}`).join(', ');
  return escaped([textAt(schema, 'type'), textAt(schema, 'format')].filter((part) => part !== '').join(' '));
}
