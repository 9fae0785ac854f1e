import { describe, expect, it } from 'vitest';
import { act } from '../../server/src/doors/cli/index.ts';
import { DEMO_EID_CLIENT } from '../../server/src/main/demo/identities.ts';
import { postFrom } from '../access/post-from.ts';
import { openTestHouse } from '../test-house.ts';
import { broker, browserOf, choose, issuer, signIn, test, useEidHouse } from './eid-house.ts';

useEidHouse();

const KARLA = 'Karla Kommunalsen';
const DORTE = 'Dorte Dapsen';
const open = () => browserOf(test.url);
const entryOf = ({ json }: { readonly json: Readonly<Record<string, unknown>> }) =>
  test.getEntry(String(json['journal']));
/** The last entry of a service that a user made. */
const lastOf = async (personkode: string, tjeneste: string) => {
  const found = await test.house.journal.search({ kundenr: 'operatoer', personkode, limit: 50 });
  return found.find((one) => one.tjeneste === tjeneste);
};
const perform = (id: string, input: Readonly<Record<string, string>>) =>
  act(test.house.desk, { act: id, input, personkode: undefined, osUser: 'prøve' });

describe('a sign-in with MitID Erhverv', () => {
  it('is that of the user the identity is tied to, and is journalled as MID with its level', async () => {
    const browser = open();
    const signedIn = await signIn(browser, KARLA);
    expect(signedIn).toMatchObject({
      status: 200,
      json: { genaabnet: false, session: { bruger: { personkode: 'DEMOKOM1' }, adgangsmiddel: 'eid' } },
    });
    expect((await browser.post('/api/tilstede')).status).toBe(204);
    const entry = await lastOf('DEMOKOM1', 'signon');
    expect(entry).toMatchObject({
      ...{ kundenr: '9001', brugerart: 'MID', udfald: 'leveret', doer: 'web' },
      spurgt: { adgangsmiddel: 'eid', niveau: 'betydelig', transaktion: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(entry?.certifikat).toBeUndefined();
  });

  it.each([
    ['an identity of nobody', 'Ulla Ukendtsen', 'tied to nobody'],
    ['a private identity', 'Pia Privatperson', 'a private identity'],
  ])('is refused to %s, in one text', async (_, navn, aside) => {
    const refused = await signIn(open(), navn);
    expect(refused).toMatchObject({ status: 403, json: { refused: 'eid-ukendt' } });
    expect(await entryOf(refused)).toMatchObject({
      kundenr: '0000',
      identificeret: false,
      udfald: 'afslag:eid-ukendt',
    });
    expect((await entryOf(refused)).bemaerkning).toContain(aside);
  });

  it('that is refused counts for its address, which waits after many', async () => {
    const back = () => postFrom('127.0.7.3', `${test.url}/api/eid/svar`, { code: 'x', state: 'x' });
    for (let tries = 0; tries < 100; tries += 1) expect((await back()).json).toMatchObject({ refused: 'eid-afbrudt' });
    expect(await back()).toMatchObject({ status: 429, json: { refused: 'for-mange-forsoeg' } });
  });

  it('is refused where the identity is of another organisation than its user', async () => {
    await perform('eid.knyt', { personkode: 'DEMOSTA1', identitet: 'c1f0a5de-0000-4000-8000-000000000099' });
    const refused = await signIn(open(), 'Ulla Ukendtsen');
    expect(refused).toMatchObject({ status: 403, json: { refused: 'eid-ukendt' } });
    expect((await entryOf(refused)).bemaerkning).toContain('another organisation');
    await perform('eid.fjern', { personkode: 'DEMOSTA1' });
  });

  it('takes Betydelig for lookups, and Høj for a DAP administrator', async () => {
    expect(await signIn(open(), KARLA, 'lav')).toMatchObject({ status: 403, json: { refused: 'eid-niveau' } });
    const refused = await signIn(open(), DORTE);
    expect(refused).toMatchObject({ status: 403, json: { refused: 'eid-niveau' } });
    expect(await entryOf(refused)).toMatchObject({ personkode: 'DEMODAP1', udfald: 'afslag:eid-niveau' });
    expect(await signIn(open(), DORTE, 'hoej')).toMatchObject({ status: 200 });
  });

  it('is refused to a user who is closed', async () => {
    const bruger = {
      kundenr: '9001',
      personkode: 'LUKKET01',
      navn: 'x',
      art: 'medarbejder',
      kendeord: 'none',
    } as const;
    await test.house.administration.addBruger(bruger, new Date().toISOString());
    await perform('eid.knyt', { personkode: 'LUKKET01', identitet: 'c1f0a5de-0000-4000-8000-000000000099' });
    expect(await signIn(open(), 'Ulla Ukendtsen')).toMatchObject({ status: 200 });
    await perform('bruger.luk', { personkode: 'LUKKET01' });
    expect(await signIn(open(), 'Ulla Ukendtsen')).toMatchObject({ status: 403, json: { refused: 'bruger-inaktiv' } });
    await perform('eid.fjern', { personkode: 'LUKKET01' });
  });

  it('is refused until the operator has approved what a DAP administrator tied, and so is a session of an older tie', async () => {
    const identitet = 'c1f0a5de-0000-4000-8000-000000000099';
    const tie = { act: 'eid.knyt', input: { personkode: 'DEMOSIK1', identitet }, osUser: 'prøve' };
    const tieAsDap = () => act(test.house.desk, { ...tie, personkode: 'DEMODAP1' });
    expect(await tieAsDap()).toHaveProperty('told');
    const refused = await signIn(open(), 'Ulla Ukendtsen');
    expect(refused).toMatchObject({ status: 403, json: { refused: 'signatur-ikke-godkendt' } });
    expect(await entryOf(refused)).toMatchObject({ personkode: 'DEMOSIK1', udfald: 'afslag:signatur-ikke-godkendt' });
    await perform('signatur.godkend', { signatur: identitet });
    const browser = open();
    await expect.poll(async () => (await signIn(browser, 'Ulla Ukendtsen')).status, { timeout: 2000 }).toBe(200);
    expect((await browser.post('/api/tilstede')).status).toBe(204);
    await perform('eid.fjern', { personkode: 'DEMOSIK1' });
    expect(await tieAsDap()).toHaveProperty('told');
    await expect.poll(async () => (await browser.post('/api/tilstede')).status, { timeout: 2000 }).toBe(401);
    await perform('eid.fjern', { personkode: 'DEMOSIK1' });
  });

  it('is refused from a network open to the public, and so is the reopening of a session', async () => {
    const adresse = '127.0.3.1';
    const asCookie = (jar: ReadonlyMap<string, string>) =>
      [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const signInThere = async (session: string) => {
      const browser = open();
      const begun = await browser.post('/api/eid/begynd');
      const returned = await choose(String(begun.json['adresse']), KARLA);
      return postFrom(adresse, `${test.url}/api/eid/svar`, returned, {
        Cookie: `${asCookie(browser.jar)}; ${session}`,
      });
    };
    const before = await signInThere('');
    expect(before.status).toBe(200);
    const session =
      [before.headers['set-cookie']]
        .flat()
        .find((set) => set?.startsWith('opencpr='))
        ?.split(';')[0] ?? '';
    expect((await postFrom(adresse, `${test.url}/api/laas`, {}, { Cookie: session })).status).toBe(204);
    await perform('kildeadresse.bestil', { kundenr: '9001', adresse, maerke: 'offentlig-net' });
    await expect.poll(async () => (await signInThere('')).json['refused']).toBe('kildeadresse-offentlig');
    const reopening = await signInThere(session);
    expect(reopening).toMatchObject({ status: 403, json: { refused: 'kildeadresse-offentlig' } });
    expect(await entryOf(reopening)).toMatchObject({
      ...{ personkode: 'DEMOKOM1', kilde: adresse, udfald: 'afslag:kildeadresse-offentlig' },
      spurgt: { adgangsmiddel: 'eid' },
    });
    const other = await signIn(open(), KARLA);
    expect(other.status).toBe(200);
  });
});

describe('what comes back from the broker', () => {
  const refused = { status: 403, json: { refused: 'eid-afbrudt' } };

  it('is nothing where the user gave up', async () => {
    const gaveUp = await signIn(open(), undefined);
    expect(gaveUp).toMatchObject(refused);
    expect(await entryOf(gaveUp)).toMatchObject({ identificeret: false, udfald: 'afslag:eid-afbrudt' });
  });

  it('serves once, and in the browser that began', async () => {
    const [one, other] = [open(), open()];
    const begun = await one.post('/api/eid/begynd');
    const returned = await choose(String(begun.json['adresse']), KARLA);
    // Somebody else's browser has begun something else, or nothing.
    expect(await other.post('/api/eid/svar', returned)).toMatchObject(refused);
    await other.post('/api/eid/begynd');
    expect(await other.post('/api/eid/svar', returned)).toMatchObject(refused);
    const kept = new Map(one.jar);
    expect(await one.post('/api/eid/svar', returned)).toMatchObject({ status: 200 });
    // The cookie of the beginning is gone; brought back, the code has been used.
    for (const [name, value] of kept) one.jar.set(name, value);
    expect(await one.post('/api/eid/svar', returned)).toMatchObject(refused);
  });

  it('is worth nothing with another state, code, nonce or verifier', async () => {
    for (const change of ['state', 'code', 'nonce', 'verifier'] as const) {
      const browser = open();
      const begun = await browser.post('/api/eid/begynd');
      const returned = await choose(String(begun.json['adresse']), KARLA);
      const [state = '', nonce = '', verifier = ''] = (browser.jar.get('opencpr-eid') ?? '').split('.');
      const kept = { state, nonce, verifier, ...(change === 'code' ? {} : { [change]: 'X'.repeat(43) }) };
      browser.jar.set('opencpr-eid', [kept.state, kept.nonce, kept.verifier].join('.'));
      const told = change === 'code' ? { ...returned, code: 'X'.repeat(32) } : returned;
      expect(await browser.post('/api/eid/svar', told), change).toMatchObject(refused);
    }
  });

  it('is worth nothing with a token of another time', async () => {
    const browser = open();
    const begun = await browser.post('/api/eid/begynd');
    broker.aheadMs = -60 * 60 * 1000;
    const returned = await choose(String(begun.json['adresse']), KARLA);
    expect(await browser.post('/api/eid/svar', returned)).toMatchObject({
      status: 503,
      json: { refused: 'midlertidigt-utilgaengelig' },
    });
    broker.aheadMs = 0;
  });
});

describe('a session of an identity', () => {
  it('ends within a second when the tie does', async () => {
    const identitet = 'c1f0a5de-0000-4000-8000-000000000101';
    const browser = open();
    await signIn(browser, KARLA);
    expect((await browser.post('/api/tilstede')).status).toBe(204);
    await perform('eid.fjern', { personkode: 'DEMOKOM1' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await browser.post('/api/tilstede')).json).toMatchObject({ refused: 'session-udloebet' });
    expect(await perform('eid.knyt', { personkode: 'DEMOKOM1', identitet })).toHaveProperty('told');
    expect(await perform('eid.knyt', { personkode: 'DEMODAP1', identitet })).toMatchObject({
      refused: 'findes-allerede',
    });
    expect(await perform('eid.knyt', { personkode: 'DEMOSYS1', identitet: 'x' })).toMatchObject({
      refused: 'forkert-tilstand',
    });
  });

  it('that is locked is opened again by the identity and not by a password', async () => {
    const browser = open();
    await signIn(browser, KARLA);
    const token = browser.jar.get('opencpr');
    expect((await browser.post('/api/laas')).status).toBe(204);
    expect((await browser.post('/api/tilstede')).status).toBe(423);
    expect(await browser.post('/api/laasop', { kendeord: 'Demo#101' })).toMatchObject({
      status: 403,
      json: { refused: 'laas-andet-middel' },
    });
    expect(await signIn(browser, DORTE, 'hoej')).toMatchObject({ status: 403, json: { refused: 'laas-anden-bruger' } });
    expect((await browser.post('/api/tilstede')).status).toBe(423);
    expect(await signIn(browser, KARLA)).toMatchObject({ status: 200, json: { genaabnet: true } });
    expect((await browser.post('/api/tilstede')).status).toBe(204);
    expect(browser.jar.get('opencpr')).toBe(token);
    expect(await lastOf('DEMOKOM1', 'genaabn')).toMatchObject({ udfald: 'leveret', spurgt: { adgangsmiddel: 'eid' } });
  });

  it('of a password is opened again by the identity too', async () => {
    const browser = open();
    await browser.post('/api/signon', { personkode: 'DEMOKOM1', kendeord: 'Demo#101' });
    await browser.post('/api/laas');
    expect(await signIn(browser, KARLA)).toMatchObject({ status: 200, json: { genaabnet: true } });
    expect((await browser.post('/api/tilstede')).status).toBe(204);
  });

  it('that is over begins anew', async () => {
    const browser = open();
    await signIn(browser, KARLA);
    browser.jar.set('opencpr', 'X'.repeat(26));
    expect(await signIn(browser, KARLA)).toMatchObject({ status: 200, json: { genaabnet: false } });
  });
});

describe('a house', () => {
  it('without a broker has no such sign-in', async () => {
    const bare = await openTestHouse();
    const browser = browserOf(bare.url);
    for (const path of ['/api/eid/begynd', '/api/eid/svar'])
      expect(await browser.post(path, { state: 'x' })).toMatchObject({
        status: 404,
        json: { refused: 'tjeneste-ukendt' },
      });
    await bare.close();
  });

  it('whose broker is away, or another, says so and lets nobody in', async () => {
    for (const eid of [
      { ...DEMO_EID_CLIENT, issuer: 'http://127.0.0.1:9' },
      { ...DEMO_EID_CLIENT, issuer: `${issuer}/` },
      { ...DEMO_EID_CLIENT, issuer: 'http://example.org' },
    ]) {
      const away = await openTestHouse(undefined, { eid });
      expect(await browserOf(away.url).post('/api/eid/begynd')).toMatchObject({ status: 503 });
      await away.close();
    }
  });
});
