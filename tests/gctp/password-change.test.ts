import { describe, expect, it } from 'vitest';
import { tokenOf } from '../gctp-client.ts';
import {
  client,
  entryOf,
  expectRefused,
  newPass,
  PASSWORD,
  PERSON,
  passwordIsOf,
  signOn,
  user,
} from './sign-on-house.ts';

describe('changing the password', () => {
  const NOT_VALID = 'Det nye kodeord er ikke gyldigt';

  it('is accepted, signs on, and from then on only the new one is right', async () => {
    const reply = await newPass(PASSWORD, 'Nyt~kode2', { newpass2: 'Nyt~kode2' });
    expect(reply.kvit).toEqual({ r: 'returKode', v: '900', t: 'Kodeord ændret' });
    expect(await entryOf(reply)).toMatchObject({
      personkode: user,
      tjeneste: 'newpass',
      udfald: 'leveret',
      identificeret: true,
    });
    expect((await client.call(tokenOf(reply) ?? '', 'Stam+', { PNR: PERSON })).kvit.v).toBe('0');
    expect((await signOn(user, PASSWORD)).kvit.v).toBe('905');
    expect((await signOn(user, 'Nyt~kode2')).kvit.v).toBe('900');
  });

  it('with every special character that is allowed is accepted', async () => {
    expect((await newPass(PASSWORD, 'aA1~`!@#$%^*()_-+=,./\\{}[];:')).kvit.v).toBe('900');
  });

  it.each([
    ['too short', 'Kort#12'],
    ['too long', `aA1#${'x'.repeat(70)}`],
    ['empty', ''],
    ['no lower case', 'NYT#KODE2'],
    ['no upper case', 'nyt#kode2'],
    ['no digit', 'Nyt#kodeo'],
    ['no special character', 'Nytkode22'],
    ...Array.from('"\'<>&?\u2019æøåÆØÅé ', (one): [string, string] => [`with ${one}`, `Nyt#kode2${one}`]),
  ])('is refused: %s', async (_name, password) => {
    await expectRefused(await newPass(PASSWORD, password), '908', NOT_VALID, 'afslag:kendeord-ugyldigt', true);
    expect((await signOn(user, PASSWORD)).kvit.v).toBe('900');
  });

  it('is refused when the two differ', async () => {
    const reply = await newPass(PASSWORD, 'Nyt#kode2', { newpass2: 'Nyt#kode3' });
    await expectRefused(reply, '907', 'Begge kodeord skal være ens', 'afslag:kendeord-forskellige', true);
  });

  it('is refused with the one in force, and with any used before', async () => {
    await expectRefused(await newPass(PASSWORD, PASSWORD), '908', NOT_VALID, 'afslag:kendeord-ugyldigt', true);
    for (const [old, next] of [
      [PASSWORD, 'Nummer#2'],
      ['Nummer#2', 'Nummer#3'],
    ] as const) {
      expect((await newPass(old, next)).kvit.v).toBe('900');
      await passwordIsOf(25);
    }
    for (const used of [PASSWORD, 'Nummer#2', 'Nummer#3']) {
      const reply = await newPass('Nummer#3', used);
      await expectRefused(reply, '908', NOT_VALID, 'afslag:kendeord-ugyldigt', true);
    }
    expect((await newPass('Nummer#3', 'Nummer#4')).kvit.v).toBe('900');
  });

  it('is refused a second time within 24 hours, and not after', async () => {
    expect((await newPass(PASSWORD, 'Nummer#2')).kvit.v).toBe('900');
    await passwordIsOf(23);
    await expectRefused(await newPass('Nummer#2', 'Nummer#3'), '908', NOT_VALID, 'afslag:kendeord-ugyldigt', true);
    await passwordIsOf(25);
    expect((await newPass('Nummer#2', 'Nummer#3')).kvit.v).toBe('900');
  });

  it('with a wrong old password is refused, and counts towards the lock', async () => {
    for (let time = 0; time < 5; time += 1) {
      const reply = await newPass('Forkert#1', 'Nummer#2');
      await expectRefused(reply, '905', 'Ugyldig kodeord indtastet', 'afslag:forkert-kendeord', false);
    }
    await expect.poll(async () => (await newPass(PASSWORD, 'Nummer#2')).kvit.v).toBe('903');
  });
});
