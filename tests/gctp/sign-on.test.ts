import { describe, expect, it } from 'vitest';
import { tokenOf } from '../gctp-client.ts';
import {
  client,
  entryOf,
  expectRefused,
  HOUR_MS,
  newPass,
  PASSWORD,
  PERSON,
  passwordIsOf,
  signOn,
  sik,
  store,
  test,
  user,
} from './sign-on-house.ts';

describe('signing on', () => {
  it('gives a token in the cookie that callers cut out of the header, for two hours', async () => {
    const reply = await signOn(user, PASSWORD);
    expect(reply.kvit).toEqual({ r: 'returKode', v: '900', t: 'Signon udført' });
    expect(reply.text).toContain('v="12.0"');
    const cookie = reply.headers.get('set-cookie') ?? '';
    const parts = /^Token=[A-Za-z0-9]{22,}; Expires=(?<expires>\w{3}, \d\d-\w{3}-\d{4} \d\d:\d\d:\d\d GMT); /.exec(
      cookie,
    );
    const left = Date.parse((parts?.[1] ?? '').replaceAll('-', ' ')) - Date.now();
    expect(Math.abs(left - 2 * HOUR_MS)).toBeLessThan(10_000);
    expect(await entryOf(reply)).toMatchObject({
      kundenr: '9001',
      identificeret: true,
      personkode: user,
      brugerart: 'MID',
      kilde: '127.0.0.1',
      tjeneste: 'signon',
      udfald: 'leveret',
      personer: [],
    });
  });

  it('takes the personkode in any case, and the older names of the attributes', async () => {
    expect((await signOn(user.toLowerCase(), PASSWORD)).kvit.v).toBe('900');
    expect((await sik({ function: 'signon', ui: user, pw: PASSWORD })).kvit.v).toBe('900');
  });

  it('does not mind the dummy token that callers send along', async () => {
    const reply = await signOn(user, PASSWORD, { Cookie: 'TOKEN=ZZZxxxxxxxx' });
    expect(reply.kvit.v).toBe('900');
    expect(tokenOf(reply)).toBeDefined();
  });

  it('with a wrong password is refused, under the operator, with the personkode that was claimed', async () => {
    const reply = await signOn(user, 'Forkert#1');
    await expectRefused(reply, '905', 'Ugyldig kodeord indtastet', 'afslag:forkert-kendeord', false);
    expect((await entryOf(reply)).personkode).toBe(user);
  });

  it('with an unknown or a malformed personkode is refused', async () => {
    const text = 'Bruger-id er ikke defineret i sikkerhedssystemet';
    await expectRefused(await signOn('UKENDT01', PASSWORD), '902', text, 'afslag:ukendt-bruger', false);
    for (const userid of ['', 'KORT', 'ALTFORLANG', 'MED RUM', 'ÆØÅÆØÅ', "X' OR 1"]) {
      const reply = await signOn(userid, PASSWORD);
      await expectRefused(reply, '904', 'Ugyldig Bruger-id indtastet', 'afslag:ugyldigt-bruger-id', false);
    }
  });

  it('is locked from the fifth wrong password in a row, and only from there', async () => {
    const wrong = async (times: number) => {
      for (let time = 0; time < times; time += 1) expect((await signOn(user, 'Forkert#1')).kvit.v).toBe('905');
    };
    await wrong(4);
    // A right one in between counts from nought again.
    const early = tokenOf(await signOn(user, PASSWORD)) ?? '';
    expect(early).not.toBe('');
    await wrong(4);
    expect((await client.call(early, 'Stam+', { PNR: PERSON })).kvit.v).toBe('0');
    await wrong(1);
    const text = 'Bruger-id er inaktivt i sikkerhedssystemet';
    await expectRefused(await signOn(user, PASSWORD), '903', text, 'afslag:bruger-laast', false);
    // Whoever is locked has no session either.
    const reply = await client.call(early, 'Stam+', { PNR: PERSON });
    await expectRefused(reply, '903', text, 'afslag:bruger-laast', true);
    expect((await entryOf(reply)).personkode).toBe(user);
    expect(await test.house.administration.reopenBruger(user)).toBe(true);
    await expect.poll(async () => (await signOn(user, PASSWORD)).kvit.v).toBe('900');
  });

  it('counts wrong passwords that come all at once each by itself', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => signOn(user, 'Forkert#1')));
    expect(replies.map(({ kvit }) => kvit.v)).not.toContain('900');
    await expect.poll(async () => (await signOn(user, PASSWORD)).kvit.v).toBe('903');
  });

  it('is not to be guessed by many tries at once: the right one after the fifth wrong one is refused', async () => {
    const tries = Array.from({ length: 30 }, () => signOn(user, 'Forkert#1'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const right = await signOn(user, PASSWORD);
    const wrong = await Promise.all(tries);
    expect(right.kvit.v).toBe('903');
    expect(tokenOf(right)).toBeUndefined();
    expect(wrong.map(({ kvit }) => kvit.v)).not.toContain('900');
  });

  it('of a user who was closed, or is not in force yet, is refused as inactive', async () => {
    const text = 'Bruger-id er inaktivt i sikkerhedssystemet';
    await store('gyldig_fra = $2', new Date(Date.now() + HOUR_MS).toISOString());
    await expectRefused(await signOn(user, PASSWORD), '903', text, 'afslag:bruger-inaktiv', false);
    await store('gyldig_fra = $2', new Date(Date.now() - HOUR_MS).toISOString());
    expect((await signOn(user, PASSWORD)).kvit.v).toBe('900');
    await test.house.administration.closeBruger(user, new Date().toISOString());
    await expect.poll(async () => (await signOn(user, PASSWORD)).kvit.v).toBe('903');
    await expectRefused(await signOn(user, PASSWORD), '903', text, 'afslag:bruger-inaktiv', false);
  });

  it('with a password of more than 90 days is refused until it is changed', async () => {
    await passwordIsOf(90 * 24 - 1);
    expect((await signOn(user, PASSWORD)).kvit.v).toBe('900');
    await passwordIsOf(90 * 24 + 1);
    const reply = await signOn(user, PASSWORD);
    await expectRefused(reply, '906', 'Dit kodeord er udløbet', 'afslag:kendeord-udloebet', false);
    expect((await newPass(PASSWORD, 'Afloest#2')).kvit.v).toBe('900');
    expect((await signOn(user, 'Afloest#2')).kvit.v).toBe('900');
  });
});
