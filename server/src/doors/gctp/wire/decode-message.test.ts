import { describe, expect, it } from 'vitest';
import { decodeMessage } from './decode-message.ts';
import { inventedPersonnummer, requestWith, serviceRequest, signonRequest } from './examples.ts';
import type { GctpMessage } from './gctp-message.ts';

function reasonOf(text: string): string {
  const message = decodeMessage(text);
  return message.kind === 'refused' ? message.reason : message.kind;
}

const service: GctpMessage = {
  kind: 'service',
  version: '2.0',
  system: 'CprSoeg',
  service: 'STAMP',
  keys: new Map([['PNR', inventedPersonnummer]]),
};
const head = '<root xmlns="http://www.cpr.dk"><Gctp v="2.0">';
const tail = '</Gctp></root>';

describe('decodeMessage reads', () => {
  it('a call of a service', () => {
    expect(decodeMessage(serviceRequest)).toEqual(service);
  });

  it('keys in their order, a field without v as the empty text', () => {
    const message = decodeMessage(requestWith('<Field r="VEJK" v="0001"/><Field r="HNR"/><Field r="AIA" v=""/>'));
    expect(message.kind === 'service' && [...message.keys]).toEqual([
      ['VEJK', '0001'],
      ['HNR', ''],
      ['AIA', ''],
    ]);
  });

  it('a call without keys', () => {
    expect(decodeMessage(requestWith(''))).toEqual({ ...service, keys: new Map() });
  });

  it.each([
    ['root without the name space', serviceRequest.replace(' xmlns="http://www.cpr.dk"', '')],
    ['Gctp alone', serviceRequest.replace(/<\/?root[^>]*>/g, '')],
    ['Gctp alone with the name space', `<Gctp xmlns="http://www.cpr.dk"${serviceRequest.split(/<Gctp|<\/root>/)[1]}`],
    ['a prefix', serviceRequest.replace(/<(\/?)([A-Z]|root)/g, '<$1c:$2').replace('xmlns=', 'xmlns:c=')],
    ['the name space taken back', serviceRequest.replace('<Gctp', '<Gctp xmlns=""')],
    ['unknown attributes', serviceRequest.replace('<Key', '<Key a="1" xml:lang="da"')],
    ['comments and instructions', serviceRequest.replace('<Key>', '<!-- <Key> --><?go on?><Key>')],
    ['text and CDATA between elements', serviceRequest.replace('<Key>', 'x &amp; y<![CDATA[<Key>]]><Key>')],
    ['references', serviceRequest.replace('STAMP', '&#83;&#x54;AMP')],
    ['XML 1.1', serviceRequest.replace('version="1.0"', 'version="1.1"')],
    ['64 attributes', serviceRequest.replace('<Key', `<Key ${list(64, (n) => `a${n}="1"`)}`)],
  ])('%s', (_, text) => {
    expect(decodeMessage(text)).toEqual(service);
  });

  it('the predefined entities and character references in values', () => {
    const message = decodeMessage(requestWith('<Field r="NVN" v="&lt;&gt;&amp;&quot;&apos;&#248;&#x20AC;"/>'));
    expect(message.kind === 'service' && message.keys.get('NVN')).toBe('<>&"\'ø€');
  });

  it('a hundred keys', () => {
    const message = decodeMessage(requestWith(list(100, (n) => `<Field r="K${n}" v="${n}"/>`)));
    expect(message.kind === 'service' && message.keys.size).toBe(100);
  });

  it('names that objects have of their own as keys like any other', () => {
    const message = decodeMessage(requestWith('<Field r="__proto__" v="1"/><Field r="constructor" v="2"/>'));
    expect(message.kind === 'service' && [...message.keys.keys()]).toEqual(['__proto__', 'constructor']);
  });

  const userid = 'WUDI9999';
  const signon = { kind: 'signon', version: '12.0', userid, password: 'Kode-1234' };

  it('a sign-on, with the names of today and the older ones', () => {
    expect(decodeMessage(signonRequest)).toEqual(signon);
    expect(decodeMessage(signonRequest.replace('userid', 'ui').replace('password', 'pw'))).toEqual(signon);
  });

  it('a sign-on without user id or password as empty, for the desk to judge', () => {
    const message = decodeMessage(`${head}<Sik function="signon"/>${tail}`);
    expect(message).toEqual({ kind: 'signon', version: '2.0', userid: '', password: '' });
  });

  it('a change of password, with the second copy or without', () => {
    const text = signonRequest.replace('signon', 'newpass').replace('/>', ' newpass1="Ny-12345"/>');
    const newpass = { ...signon, kind: 'newpass', newpass1: 'Ny-12345', newpass2: undefined };
    expect(decodeMessage(text)).toEqual(newpass);
    expect(decodeMessage(text.replace('newpass1', 'npw'))).toEqual(newpass);
    expect(decodeMessage(text.replace('/>', ' newpass2="Ny-1234"/>'))).toEqual({ ...newpass, newpass2: 'Ny-1234' });
  });
});

describe('decodeMessage refuses', () => {
  it.each([
    ['no text', '', 'malformed-xml'],
    ['no XML', 'PNR=1', 'malformed-xml'],
    ['a document cut short', serviceRequest.slice(0, -3), 'malformed-xml'],
    ['two documents', signonRequest + signonRequest, 'malformed-xml'],
    [
      'tags that cross',
      serviceRequest.replace('</Key></CprServiceHeader>', '</CprServiceHeader></Key>'),
      'malformed-xml',
    ],
    ['a second attribute of a name', serviceRequest.replace('v="2.0"', 'v="2.0" v="1.0"'), 'malformed-xml'],
    ['an unquoted attribute', serviceRequest.replace('"2.0"', '2.0'), 'malformed-xml'],
    ['an unknown entity', requestWith('<Field r="NVN" v="&oslash;"/>'), 'malformed-xml'],
    ['an entity named like a method', requestWith('<Field r="NVN" v="&toString;"/>'), 'malformed-xml'],
    ['a reference to NUL', requestWith('<Field r="NVN" v="&#0;"/>'), 'malformed-xml'],
    ['a reference to a control character', requestWith('<Field r="NVN" v="&#1;"/>'), 'malformed-xml'],
    [
      'the same under XML 1.1',
      requestWith('<Field r="NVN" v="&#1;"/>').replace('version="1.0"', 'version="1.1"'),
      'malformed-xml',
    ],
    ['a reference to a surrogate', requestWith('<Field r="NVN" v="&#xD800;"/>'), 'malformed-xml'],
    ['a reference beyond Unicode', requestWith(`<Field r="NVN" v="&#${'9'.repeat(400)};"/>`), 'malformed-xml'],
    ['a control character', requestWith('<Field r="NVN" v="\u0001"/>'), 'malformed-xml'],
    ['a lone surrogate', requestWith('<Field r="NVN" v="\ud800"/>'), 'malformed-xml'],
    ['an unbound prefix', serviceRequest.replace('<Key>', '<x:Key>'), 'malformed-xml'],
    ['a document type', `<!DOCTYPE root>${signonRequest}`, 'dtd'],
    ['an entity of its own', `<!DOCTYPE root [<!ENTITY a "b">]>${signonRequest}`, 'dtd'],
    ['a file from outside', `<!DOCTYPE root [<!ENTITY a SYSTEM "file:///etc/passwd">]><root>&a;</root>`, 'dtd'],
    ['an entity bomb', bomb(), 'dtd'],
    ['a document of another kind', '<Envelope><Body/></Envelope>', 'no-gctp'],
    ['an empty root', '<root xmlns="http://www.cpr.dk"/>', 'no-gctp'],
    ['another name space', signonRequest.replace('www.cpr.dk', 'www.example.dk'), 'foreign-namespace'],
    ['a foreign element', serviceRequest.replace('<Key>', '<Key xmlns="urn:x">'), 'foreign-namespace'],
    ['an unknown element', serviceRequest.replace('<Key>', '<Extra/><Key>'), 'unexpected-element'],
    ['an element out of place', `${head}<Service r="STAMP"/>${tail}`, 'unexpected-element'],
    ['a field in a field', requestWith('<Field r="A"><Field r="B"/></Field>'), 'unexpected-element'],
    ['an element in Sik', signonRequest.replace('/>', '><Kvit/></Sik>'), 'unexpected-element'],
    ['a sign-on with a call', signonRequest.replace('</Gctp>', '<System r="X"/></Gctp>'), 'unexpected-element'],
    ['a call with a sign-on', serviceRequest.replace('</System>', '</System><Sik/>'), 'unexpected-element'],
    ['a second Gctp', '<root><Gctp v="1"/><Gctp v="1"/></root>', 'repeated-element'],
    ['a second Key', serviceRequest.replace('</Key>', '</Key><Key/>'), 'repeated-element'],
    ['a second Service', serviceRequest.replace('</Service>', '</Service><Service r="X"/>'), 'repeated-element'],
    ['a second Sik', signonRequest.replace('</Gctp>', '<Sik function="signon"/></Gctp>'), 'repeated-element'],
    ['65 attributes', serviceRequest.replace('<Key', `<Key ${list(65, (n) => `a${n}="1"`)}`), 'too-many-attributes'],
    ['101 keys', requestWith(list(101, (n) => `<Field r="K${n}"/>`)), 'too-many-keys'],
    ['a key twice', requestWith('<Field r="PNR" v="1"/><Field r="PNR" v="2"/>'), 'duplicate-key'],
    ['a key in two spellings', requestWith('<Field r="PNR" v="1"/><Field r="pnr" v="2"/>'), 'duplicate-key'],
    ['a very long value', requestWith(`<Field r="NVN" v="${'x'.repeat(501)}"/>`), 'value-too-long'],
    ['a very long password', signonRequest.replace('Kode-1234', 'x'.repeat(501)), 'value-too-long'],
    ['a key without a name', requestWith('<Field v="1"/>'), 'name-missing'],
    ['a key with an empty name', requestWith('<Field r="" v="1"/>'), 'name-missing'],
    ['a service without a name', serviceRequest.replace('<Service r="STAMP"', '<Service'), 'name-missing'],
    ['a system without a name', serviceRequest.replace('<System r="CprSoeg"', '<System'), 'name-missing'],
    ['no version', serviceRequest.replace(' v="2.0"', ''), 'version-missing'],
    ['another function', signonRequest.replace('signon', 'signoff'), 'unknown-function'],
    ['no function', signonRequest.replace('function="signon"', ''), 'unknown-function'],
    [
      'a header of another service',
      serviceRequest.replace('Header r="STAMP"', 'Header r="NVNSOG2"'),
      'service-header-mismatch',
    ],
    ['a header without a name', serviceRequest.replace('Header r="STAMP"', 'Header'), 'service-header-mismatch'],
    ['a service without a header', `${head}<System r="X"><Service r="Y"/></System>${tail}`, 'service-header-mismatch'],
    ['an empty Gctp', head + tail, 'no-content'],
    ['an empty System', `${head}<System r="X"/>${tail}`, 'no-content'],
    ['33 levels', `${'<root>'.repeat(33)}${'</root>'.repeat(33)}`, 'unexpected-element'],
    ['2 MB', serviceRequest.replace('<Key>', `<!--${' '.repeat(2_097_152)}--><Key>`), 'too-large'],
  ])('%s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('with the place', () => {
    const message = decodeMessage('<root>\n<Gctp v="1.0">\n  <Extra/></Gctp></root>');
    expect(message).toMatchObject({ reason: 'unexpected-element', at: { line: 3, column: 10 } });
  });

  it('with what an answer needs of what it had read', () => {
    const security = false;
    expect(decodeMessage('<a>')).toMatchObject({ seen: { version: undefined, security } });
    expect(decodeMessage(requestWith('<Field/>'))).toMatchObject({
      seen: { version: '2.0', system: 'CprSoeg', service: 'STAMP', security },
    });
    expect(decodeMessage(signonRequest.replace('signon', 'x'))).toMatchObject({
      seen: { version: '12.0', security: true },
    });
  });

  it('without any value of the message', () => {
    const secrets = [inventedPersonnummer, 'Kode-1234', 'WUDI9999'];
    const texts = [
      requestWith(`<Field r="PNR" v="${inventedPersonnummer}"/><Field r="PNR" v="${inventedPersonnummer}"/>`),
      serviceRequest.replace('</Key>', '</Nøgle>'),
      signonRequest.replace('signon', 'signoff'),
      signonRequest.replace('</root>', ''),
      signonRequest.replace('Kode-1234', 'Kode-1234&x;'),
    ];
    for (const text of texts) {
      const message = decodeMessage(text);
      expect(message.kind).toBe('refused');
      for (const secret of secrets) expect(JSON.stringify(message)).not.toContain(secret);
    }
  });
});

function list(count: number, make: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => make(n)).join(' ');
}

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  return `<!DOCTYPE root [<!ENTITY l0 "ha">${levels}]><root>&l9;</root>`;
}
