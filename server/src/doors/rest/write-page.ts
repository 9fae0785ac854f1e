const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (found) => ESCAPES[found] ?? found);

/** The OpenAPI document as a page to be read: what it says of itself, and the document. No script, nothing from elsewhere. */
export function writePage(openapi: object): string {
  return `<!doctype html>
<html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Boligopslag, REST</title>
<h1>Boligopslag, REST</h1>
<p>OpenCPR er uafhængig af de danske myndigheder; alle personer er opdigtede. Beskrivelsen som fil:
<a href="v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<pre style="white-space:pre-wrap">${escaped(JSON.stringify(openapi, undefined, 2))}</pre>
</html>
`;
}
