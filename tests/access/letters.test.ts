import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { sendLetters } from '../../server/src/main/send-letters.ts';
import { createMailer, readMailSettings } from '../../server/src/neighbours/smtp/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { openMailServer, textOf } from './mail-server.ts';
import { postFrom } from './post-from.ts';

type Client = Awaited<ReturnType<typeof webClient>>;

let test: TestHouse;
let dap: Client;
let server: Awaited<ReturnType<typeof openMailServer>>;
let mailer: ReturnType<typeof createMailer>;

beforeAll(async () => {
  test = await openTestHouse();
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  server = await openMailServer();
  const settings = readMailSettings(`smtp://127.0.0.1:${server.port}`, 'opencpr@eksempel.invalid');
  if (typeof settings === 'string') throw new Error(settings);
  mailer = createMailer(settings);
});
afterAll(async () => {
  mailer.close();
  await server.close();
  await test.close();
});

const send = (now = Date.now) =>
  sendLetters({ office: test.house.office, mailer, pages: 'https://cpr.eksempel.invalid', now });
const letters = async () =>
  (await dap.act('udbakke.list'))['breve'] as readonly Readonly<Record<string, string | boolean | undefined>>[];
const makeLink = (email = 'karla@eksempel.invalid') => dap.act('bruger.link', { personkode: 'DEMOKOM1', email });

describe('a letter', () => {
  it('goes out once, to its user, with a link that works, and holds nothing of anybody but name and personkode', async () => {
    await makeLink();
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    const [mail, ...more] = server.taken.splice(0);
    expect(more).toEqual([]);
    if (mail === undefined) throw new Error('no mail');
    expect([mail.from, mail.to]).toEqual(['opencpr@eksempel.invalid', 'karla@eksempel.invalid']);
    const text = textOf(mail);
    expect(text).toContain('Hej Karla Kommunalsen');
    expect(text).toContain('Hello Karla Kommunalsen');
    expect(text).toContain('DEMOKOM1');
    expect(containsPersonnummer(mail.data)).toBe(false);
    const link = /https:\/\/cpr\.eksempel\.invalid\/aktiver\/#(\w+)/.exec(text)?.[1] ?? '';
    const looked = await postFrom('127.0.0.1', `${test.url}/api/aktivering`, { token: link });
    expect(looked.json).toMatchObject({ bruger: { personkode: 'DEMOKOM1' } });
    const [letter] = await letters();
    expect(letter).toMatchObject({ personkode: 'DEMOKOM1', til: 'karla@eksempel.invalid', harLink: false });
    expect(letter?.['sendt']).toMatch(/^\d{4}-/);
    expect(letter?.['tekst']).not.toContain(link);
    expect(await dap.act('udbakke.vis', { brev: letter?.['brevId'] })).toMatchObject({ refused: 'forkert-tilstand' });
  });

  it('is sent by one of several at once', async () => {
    for (let made = 0; made < 5; made += 1) await makeLink(`nr${made}@eksempel.invalid`);
    const sent = await Promise.all([send(), send(), send()]);
    expect(sent.reduce((a, b) => a + b)).toBe(5);
    const to = server.taken.splice(0).map((mail) => mail.to);
    expect(to.toSorted()).toEqual(Array.from({ length: 5 }, (_, made) => `nr${made}@eksempel.invalid`));
  });

  it('that the mail server does not take is kept, says why, and is tried again, later each time', async () => {
    await makeLink('vent@eksempel.invalid');
    server.refuse('451 not now');
    const begun = Date.now();
    expect(await send(() => begun)).toBe(0);
    expect((await letters())[0]).toMatchObject({ til: 'vent@eksempel.invalid', harLink: true });
    expect((await letters())[0]?.['fejl']).toContain('451');
    server.refuse(undefined);
    expect(await send(() => begun + 59_000)).toBe(0);
    expect(await send(() => begun + 61_000)).toBe(1);
    expect(server.taken.splice(0).map(({ to }) => to)).toEqual(['vent@eksempel.invalid']);
    expect((await letters())[0]).not.toHaveProperty('fejl');
  });

  it('waits on the page where there is no mail server, for those who may see it', async () => {
    await makeLink();
    const [letter] = await letters();
    expect(letter).toMatchObject({ personkode: 'DEMOKOM1', harLink: true });
    const shown = await dap.act('udbakke.vis', { brev: letter?.['brevId'] });
    expect(shown['link']).toMatch(/^\/aktiver\/#\w{26}$/);
    expect(await send()).toBe(1);
    server.taken.splice(0);
  });

  it('is not written to a user without an address, whose link is told', async () => {
    const before = await letters();
    expect(await dap.act('bruger.link', { personkode: 'DEMOKOM1' })).toMatchObject({ link: expect.any(String) });
    expect(await letters()).toHaveLength(before.length);
    expect(await send()).toBe(0);
  });

  it('whose link was replaced while it waited goes out without one', async () => {
    await makeLink('gammel@eksempel.invalid');
    await dap.act('bruger.link', { personkode: 'DEMOKOM1' });
    expect(await send()).toBe(1);
    const [mail] = server.taken.splice(0);
    expect(mail === undefined ? '' : textOf(mail)).not.toContain('#');
  });

  it("goes to the user's own address where no other is named", async () => {
    await dap.act('bruger.ret', { personkode: 'DEMOKOM1', email: 'egen@eksempel.invalid' });
    expect(await dap.act('bruger.nulstil', { personkode: 'DEMOKOM1' })).toMatchObject({ til: 'egen@eksempel.invalid' });
    expect(await send()).toBe(1);
    expect(server.taken.splice(0).map(({ to }) => to)).toEqual(['egen@eksempel.invalid']);
  });
});

describe('the settings for mail', () => {
  it('are read from an address, and what is wrong is told without it', () => {
    expect(readMailSettings('smtp://navn:hemmeligt%40ord@post.invalid', 'a@b.dk')).toMatchObject({
      ...{ host: 'post.invalid', port: 587, tlsFirst: false },
      login: { user: 'navn', pass: 'hemmeligt@ord' },
    });
    expect(readMailSettings('smtps://post.invalid:2465', 'a@b.dk')).toMatchObject({ port: 2465, tlsFirst: true });
    for (const wrong of ['http://navn:hemmeligt@post.invalid', 'hemmeligt', 'smtp://']) {
      const told = readMailSettings(wrong, 'a@b.dk');
      expect(typeof told).toBe('string');
      expect(told).not.toContain('hemmeligt');
    }
  });

  it('demand TLS of every server but one on this machine', async () => {
    // An address that leads here without being this machine's own name for itself.
    const settings = readMailSettings(`smtp://0.0.0.0:${server.port}`, 'a@b.dk');
    if (typeof settings === 'string') throw new Error(settings);
    const elsewhere = createMailer(settings);
    await expect(elsewhere.send({ til: 'x@y.dk', emne: 'x', tekst: 'x' })).rejects.toThrow(/STARTTLS|TLS/);
    elsewhere.close();
    expect(server.taken).toEqual([]);
  });
});
