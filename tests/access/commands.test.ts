import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeScratch } from '../database/scratch.ts';
import { opencpr, startSystem, stop } from '../start/command.ts';
import { openMailServer, textOf } from './mail-server.ts';
import { postFrom } from './post-from.ts';

it('a running server sends the letters that commands make, by its settings for mail', async () => {
  const scratch = makeScratch();
  const data = ['--data', join(scratch.path, 'data')];
  const mail = await openMailServer();
  const settings = ['--smtp', `smtp://127.0.0.1:${mail.port}`, '--mail-from', 'opencpr@eksempel.invalid'];
  const system = await startSystem(['--demo', ...data, ...settings]);
  const run = (...words: string[]) => {
    const { code, stdout, stderr } = opencpr(...words, '--json', ...data);
    return { code, told: stdout === '' ? {} : JSON.parse(stdout), stderr };
  };
  try {
    const made = run('bruger', 'link', '--personkode', 'DEMOKOM1', '--email', 'karla@eksempel.invalid');
    expect(made).toMatchObject({ code: 0, told: { personkode: 'DEMOKOM1' } });
    await expect.poll(() => mail.taken.length, { timeout: 20_000 }).toBe(1);
    const [taken] = mail.taken;
    const text = taken === undefined ? '' : textOf(taken);
    const link = new RegExp(`${system.url}/aktiver/#(\\w{26})`).exec(text)?.[1];
    const chosen = { token: link, nytKendeord: 'Gul~bus22', gentag: 'Gul~bus22' };
    expect((await postFrom('127.0.0.1', `${system.url}/api/aktiver`, chosen)).status).toBe(200);
    expect(system.output()).not.toContain(link);

    // As a user of an office, and as the operator of the machine.
    const ordered = run('kildeadresse', 'bestil', '--adresse', '192.0.2.9', '--as', 'DEMODAP1');
    expect(ordered).toMatchObject({ code: 0, told: { adresse: '192.0.2.9' } });
    const id = String(ordered.told.kildeadresse);
    expect(run('kildeadresse', 'ivaerksat', '--kildeadresse', id)).toMatchObject({ code: 0 });
    expect(run('udbakke', 'list', '--kundenr', '9001').told.breve).toHaveLength(1);
    const policy = ['--kundenr', '9001', '--kendeordspolitik', 'modern'];
    expect(run('kunde', 'krav', ...policy)).toMatchObject({ code: 0, told: { kendeordspolitik: 'modern' } });
    // The daily run has been made at the start, and has its entry.
    const entries = opencpr('journal', 'search', '--tjeneste', 'kildeadresse.ubrugte', '--json', ...data).stdout;
    expect(entries).toContain('kildeadresse.ubrugte');
  } finally {
    expect(await stop(system.child, 'SIGTERM')).toBe(0);
    await mail.close();
    scratch.remove();
  }
}, 240_000);

it.each([
  ['--smtp', 'http://post.invalid', '--mail-from', 'a@b.dk'],
  ['--smtp', 'smtp://navn:hemmeligt@post.invalid'],
  ['--proxy', '10.0.0.0/8'],
  ['--public-url', 'ftp://x'],
])('settings that cannot be are told at once: %s', (...settings) => {
  const scratch = makeScratch();
  try {
    const { code, stderr } = opencpr('start', '--data', join(scratch.path, 'data'), ...settings);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--(?:smtp|mail-from|proxy|public-url)/);
    expect(stderr).not.toContain('hemmeligt');
  } finally {
    scratch.remove();
  }
});
