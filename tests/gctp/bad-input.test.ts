import { describe, expect, it } from 'vitest';
import { receipts } from '../../server/src/doors/gctp/wire/receipts.ts';
import { body, dial, entryOf, expectRefused, headOf, KNOWN, kvitOf, send, UNKNOWN } from './bad-input-house.ts';

describe('a body that is no request', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '  \r\n\t '],
    ['plain text', 'PNR?'],
    ['cut off', body().slice(0, -10)],
    ['crossed tags', '<root><Gctp v="1.0"></root></Gctp>'],
    ['unquoted', '<root><Gctp v=1.0/></root>'],
    ['two roots', `${body()}${body()}`],
    ['JSON', `{"PNR":"x"}`],
    ['another document', '<html><body>hello</body></html>'],
    ['another name space', body().replace('http://www.cpr.dk', 'urn:other')],
    ['no service', '<root xmlns="http://www.cpr.dk"><Gctp v="1.0"/></root>'],
    ['a key twice', body().replace('<Key>', '<Key><Field r="pnr" v=""/>')],
    ['another service in the header', body().replace('CprServiceHeader r="Stam+"', 'CprServiceHeader r="NAVNE3"')],
    ['an undefined entity', body().replace('Stam+', '&stam;')],
    ['a reference to NUL', body().replace('Stam+', '&#0;')],
    ['a very long value', body('1'.repeat(600))],
    ['deep', `${'<root>'.repeat(2_000)}`],
    ['many attributes', `<root><Gctp ${Array.from({ length: 500 }, (_, at) => `a${at}=""`).join(' ')}/></root>`],
    ['1.1 MB of blanks', body().replace('<Key>', `<Key>${' '.repeat(1_100_000)}`)],
  ])('is told what is wrong: %s', async (_name, bytes) => {
    const reply = await send(bytes);
    const large = bytes.length > 1_048_576;
    await expectRefused(reply, large ? 'requestTooLarge' : 'requestMalformed', 'afslag:ulaeselig-forespoergsel');
  });

  it.each([
    ['UTF-16, little-endian', Buffer.from(`\ufeff${body()}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(body(), 'utf16le')],
    ['UTF-16, big-endian', Buffer.from(`\ufeff${body()}`, 'utf16le').swap16()],
    ['a NUL', Buffer.from(body().replace('Stam+', 'Stam\0'), 'latin1')],
    ['a NUL at the end', Buffer.from(`${body()}\0`, 'latin1')],
    ['an unknown character set', Buffer.from(`<?xml version="1.0" encoding="EBCDIC-CP-DK"?>${body()}`, 'latin1')],
  ])('is refused for its characters: %s', async (_name, bytes) => {
    await expectRefused(await send(bytes), 'charactersNotRead', 'afslag:ulaeselig-forespoergsel');
  });

  it.each([
    ['a document type', '<!DOCTYPE root>'],
    ['an outside entity', '<!DOCTYPE root [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    [
      'a billion laughs',
      `<!DOCTYPE root [<!ENTITY a "ha">${'bcdefghi'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`,
    ],
  ])('is refused for its DTD: %s', async (_name, doctype) => {
    const started = Date.now();
    await expectRefused(await send(doctype + body('&i;')), 'dtdNotAllowed', 'afslag:ulaeselig-forespoergsel');
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  it('of 2 MB is refused, announced or in chunks', async () => {
    const large = Buffer.alloc(2 * 1024 * 1024, body());
    await expectRefused(await send(large), 'requestTooLarge', 'afslag:ulaeselig-forespoergsel');
    const socket = await dial();
    socket.write(headOf(undefined, { headers: { 'Transfer-Encoding': 'chunked' } }));
    for (let at = 0; at < 32; at += 1) {
      socket.write(`10000\r\n`);
      socket.write(large.subarray(at * 65_536, (at + 1) * 65_536));
      socket.write('\r\n');
    }
    socket.write('0\r\n\r\n');
    await expectRefused(await socket.reply(), 'requestTooLarge', 'afslag:ulaeselig-forespoergsel');
  });
});

describe('a request that asks amiss', () => {
  it('for a service that does not exist', async () => {
    const entry = await expectRefused(await send(body(UNKNOWN, 'STAMX')), 'serviceUnknown', 'afslag:tjeneste-ukendt');
    expect(entry).toMatchObject({ tjeneste: 'STAMX', spurgt: { personnummer: UNKNOWN } });
  });

  it('for a service that was not granted', async () => {
    await expectRefused(await send(body(UNKNOWN, 'STAMP')), 'serviceNotGranted', 'afslag:tjeneste-ikke-tilladt');
  });

  it('with a key field the service does not have', async () => {
    await expectRefused(await send(body('x', 'Stam+', 'CVR')), 'fieldUnknown', 'afslag:ukendt-felt');
    await expectRefused(await send(body('x', 'Stam+', 'AKX')), 'fieldUnknown', 'afslag:ukendt-felt');
  });

  it('with name and value of a key field exchanged: the number gets into no text of the entry', async () => {
    await expectRefused(await send(body('PNR', 'Stam+', UNKNOWN)), 'fieldUnknown', 'afslag:ukendt-felt');
  });

  it('without its key field, or with an empty one', async () => {
    await expectRefused(await send(body('')), 'keyMissing', 'afslag:felt-mangler');
    await expectRefused(await send(body().replace(/<Field[^>]*>/, '')), 'keyMissing', 'afslag:felt-mangler');
  });

  it('with characters beyond 16 bits where a text is cut short, and nobody else is refused with it', async () => {
    const wide = '\u{1f600}'.repeat(16);
    const signOn = Buffer.from(`<Gctp v="1.0"><Sik function="signon" userid="x${wide}" password="x"/></Gctp>`, 'utf8');
    const lookup = Buffer.from(body('x', 'Stam+', `x${wide}${wide}`), 'utf8');
    const others = Array.from({ length: 8 }, () => send(body(KNOWN)));
    const [signedOn, lookedUp, ...good] = await Promise.all([send(signOn), send(lookup), ...others]);
    expect(good.map(kvitOf)).toEqual(good.map(() => '0'));
    expect(kvitOf(signedOn)).toBe(receipts.userIdMalformed.code);
    expect(await entryOf(signedOn)).toMatchObject({ kundenr: '0000', identificeret: false });
    await expectRefused(lookedUp, 'fieldUnknown', 'afslag:ukendt-felt');
  });

  it('of nobody: refused as unknown, under the operator', async () => {
    const reply = await send('<root', { headers: { Cookie: 'Token=NOTATOKEN' } });
    expect(await entryOf(reply)).toMatchObject({
      kundenr: '0000',
      identificeret: false,
      udfald: 'afslag:ukendt-kalder',
    });
    expect(kvitOf(reply)).toBe(receipts.requestMalformed.code);
  });
});
