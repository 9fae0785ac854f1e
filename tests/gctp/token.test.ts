import { describe, expect, it } from 'vitest';
import { ask } from '../database/scratch.ts';
import { tokenOf } from '../gctp-client.ts';
import { entryIdOf, RawSocket } from './raw-socket.ts';
import { client, entryOf, expectRefused, PASSWORD, PERSON, signOn, test, user } from './sign-on-house.ts';

describe('a token', () => {
  const lookUp = (headers: Record<string, string>) =>
    client.post(
      `<Gctp v="1.0"><System r="CprSoeg"><Service r="Stam+"><CprServiceHeader r="Stam+"><Key><Field r="PNR" v="${PERSON}"/></Key></CprServiceHeader></Service></System></Gctp>`,
      headers,
    );

  it('is taken under its name in any case, quoted, and beside other cookies', async () => {
    const token = tokenOf(await signOn(user, PASSWORD)) ?? '';
    for (const cookie of [
      `Token=${token}`,
      `TOKEN=${token}`,
      `token="${token}"`,
      `AlteonP=abc; tOkEn=${token}; other=1`,
      `AlteonP=abc, TOKEN=${token}`,
    ]) {
      expect([cookie.length, (await lookUp({ Cookie: cookie })).kvit.v]).toEqual([cookie.length, '0']);
    }
  });

  it('that is unknown, missing or of another channel is refused, under the operator', async () => {
    const signedOn = await fetch(`${test.url}/api/signon`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web' },
      body: JSON.stringify({ personkode: user, kendeord: PASSWORD }),
    });
    const web = /opencpr=(?<token>[^;]+);/.exec(signedOn.headers.get('set-cookie') ?? '')?.[1] ?? '';
    expect([signedOn.status, web === '']).toEqual([200, false]);
    const cookies: Record<string, string>[] = [{}, { Cookie: 'Token=ZZZxxxxxxxx' }, { Cookie: `Token=${web}` }];
    for (const headers of cookies) {
      await expectRefused(await lookUp(headers), '901', 'Token kendes ikke', 'afslag:ukendt-kalder', false);
    }
    // Nor does a token of this channel open the browser's.
    const token = tokenOf(await signOn(user, PASSWORD)) ?? '';
    expect((await fetch(`${test.url}/api/me`, { headers: { Cookie: `opencpr=${token}` } })).status).toBe(401);
    expect((await fetch(`${test.url}/api/me`, { headers: { Cookie: `opencpr=${web}` } })).status).toBe(200);
  });

  it('of which two hours have passed is refused', async () => {
    const token = tokenOf(await signOn(user, PASSWORD)) ?? '';
    const session = await entryOf(await lookUp({ Cookie: `Token=${token}` }));
    // No duty may lengthen or shorten a session: the database's owner does it.
    const past = new Date(Date.now() - 1000).toISOString();
    await ask(
      test.house.database.connection(),
      `UPDATE access.session SET udloeber = '${past}' WHERE token_hash = decode('${session.sessionId}', 'hex')`,
    );
    await expect.poll(async () => (await lookUp({ Cookie: `Token=${token}` })).kvit.v).toBe('901');
    const reply = await lookUp({ Cookie: `Token=${token}` });
    await expectRefused(reply, '901', 'Token kendes ikke', 'afslag:session-udloebet', false);
    expect((await entryOf(reply)).personkode).toBe(user);
  });

  it('is ended by a change of source address, for the old address too', async () => {
    const token = tokenOf(await signOn(user, PASSWORD)) ?? '';
    expect((await lookUp({ Cookie: `Token=${token}` })).kvit.v).toBe('0');
    const elsewhere = await RawSocket.open(test.url, '127.0.0.2');
    const body = '<Gctp v="1.0"/>';
    elsewhere.write(
      `POST /cpr-online-gctp/gctp HTTP/1.1\r\nHost: x\r\nCookie: Token=${token}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    const moved = await elsewhere.reply();
    elsewhere.close();
    expect(await test.getEntry(entryIdOf(moved))).toMatchObject({
      kundenr: '0000',
      identificeret: false,
      personkode: user,
      kilde: '127.0.0.2',
      udfald: 'afslag:session-udloebet',
    });
    expect((await lookUp({ Cookie: `Token=${token}` })).kvit.v).toBe('901');
    expect((await lookUp({ Cookie: `Token=${tokenOf(await signOn(user, PASSWORD))}` })).kvit.v).toBe('0');
  });

  it('names in each entry the entry before it', async () => {
    const signedOn = await signOn(user, PASSWORD);
    const first = await lookUp({ Cookie: `Token=${tokenOf(signedOn)}` });
    const second = await lookUp({ Cookie: `Token=${tokenOf(signedOn)}` });
    expect((await entryOf(first)).foregaaende).toBe(signedOn.headers.get('x-opencpr-journal'));
    expect((await entryOf(second)).foregaaende).toBe(first.headers.get('x-opencpr-journal'));
  });

  it('is out within one second when its user is closed, while calls are streaming', async () => {
    const token = tokenOf(await signOn(user, PASSWORD)) ?? '';
    const answered: { code: string; asked: number }[] = [];
    const stop = new AbortController();
    const stream = async () => {
      while (!stop.signal.aborted) {
        const asked = performance.now();
        answered.push({ code: (await lookUp({ Cookie: `Token=${token}` })).kvit.v, asked });
      }
    };
    const streams = Array.from({ length: 8 }, stream);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await test.house.administration.closeBruger(user, new Date().toISOString());
    const closed = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    stop.abort();
    await Promise.all(streams);
    expect(new Set(answered.map(({ code }) => code))).toEqual(new Set(['0', ...refusedAs(answered)]));
    expect(answered.filter(({ code, asked }) => code === '0' && asked < closed).length).toBeGreaterThan(10);
    expect(answered.filter(({ asked }) => asked > closed + 1_000).length).toBeGreaterThan(10);
    expect(answered.filter(({ code, asked }) => code === '0' && asked > closed + 1_000)).toEqual([]);
  });
});

/** What a closed user may be told: that the session is unknown, or that the user is inactive. */
const refusedAs = (answered: readonly { code: string }[]) =>
  ['901', '903'].filter((code) => answered.some((answer) => answer.code === code));
