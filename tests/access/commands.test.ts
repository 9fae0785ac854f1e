import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeScratch } from '../database/scratch.ts';
import { layOut } from '../ready-made.ts';
import { startSystem, stop } from '../start/command.ts';
import { opencprHere } from '../start/command-here.ts';
import { openMailServer, textOf } from './mail-server.ts';
import { postFrom } from './post-from.ts';

it('a running server sends the letters that commands make, by its settings for mail', async () => {
  const scratch = makeScratch();
  const data = ['--data', join(scratch.path, 'data')];
  const mail = await openMailServer();
  const settings = ['--smtp', `smtp://127.0.0.1:${mail.port}`, '--mail-from', 'opencpr@eksempel.invalid'];
  await layOut('demo', join(scratch.path, 'data'));
  const system = await startSystem(['--demo', ...data, ...settings]);
  const run = async (...words: string[]) => {
    const { code, stdout, stderr } = await opencprHere(...words, '--json', ...data);
    return { code, told: stdout === '' ? {} : JSON.parse(stdout), stderr };
  };
  try {
    const made = await run('bruger', 'link', '--personkode', 'DEMOKOM1', '--email', 'karla@eksempel.invalid');
    expect(made).toMatchObject({ code: 0, told: { personkode: 'DEMOKOM1' } });
    await expect.poll(() => mail.taken.length, { timeout: 20_000 }).toBe(1);
    const [taken] = mail.taken;
    const text = taken === undefined ? '' : textOf(taken);
    const link = new RegExp(`${system.url}/aktiver/#(\\w{26})`).exec(text)?.[1];
    const chosen = { token: link, nytKendeord: 'Gul~bus22', gentag: 'Gul~bus22' };
    expect((await postFrom('127.0.0.1', `${system.url}/api/aktiver`, chosen)).status).toBe(200);
    expect(system.output()).not.toContain(link);

    // As a user of an office, and as the operator of the machine.
    const ordered = await run('kildeadresse', 'bestil', '--adresse', '192.0.2.9', '--as', 'DEMODAP1');
    expect(ordered).toMatchObject({ code: 0, told: { adresse: '192.0.2.9' } });
    const id = String(ordered.told.kildeadresse);
    expect(await run('kildeadresse', 'ivaerksat', '--kildeadresse', id)).toMatchObject({ code: 0 });
    expect((await run('udbakke', 'list', '--kundenr', '9001')).told.breve).toHaveLength(1);
    // A person reads which rule said no, and what could have been written.
    const said = async (...words: string[]) => (await opencprHere(...words, '--as', 'DEMODAP1', ...data)).stderr;
    expect(await said('bruger', 'profil', '--personkode', 'DEMOKOM1', '--profil', '200', '--aktiv', 'ja')).toContain(
      'D02',
    );
    expect(await said('fortegnelse', 'fil', '--form', 'pdf')).toContain('Der er: csv, excel.');
    // A link is told whole, and a list with the names of its columns.
    const nobody = ['--navn', 'Ny', '--grund', 'Prøve', '--as', 'DEMODAP1'];
    const { told } = await run('bruger', 'opret', ...nobody);
    expect([told.href, told.link]).toEqual([`${system.url}${told.link}`, expect.stringMatching(/^\/aktiver\/#/)]);
    expect((await opencprHere('bruger', 'opret', ...nobody, ...data)).stdout).toContain(
      `link: ${system.url}/aktiver/#`,
    );
    const [rows, links] = ['in.csv', 'links.csv'].map((name) => join(scratch.path, name));
    writeFileSync(String(rows), 'Navn;Grund\r\nFra Fil;Prøve\r\n');
    const file = ['--fil', String(rows), '--raekker', 'alle', '--ud', String(links), '--as', 'DEMODAP1'];
    expect(await run('bruger', 'indlaes', ...file)).toMatchObject({
      told: { brugere: [{ href: expect.any(String) }] },
    });
    expect(readFileSync(String(links), 'utf8')).toContain(`;${system.url}/aktiver/#`);
    const [heads, first] = (await opencprHere('kunde', 'list', ...data)).stdout.split('\n');
    expect([heads, first]).toEqual([expect.stringMatching(/^kundenr {2}cvr +navn /), expect.stringMatching(/^0000 /)]);

    // A user of an office issues and revokes certificates as far as its office reaches, and is told why not as JSON too.
    const order = ['certifikat', 'udsted', '--personkode', 'DEMOKOM1', '--out', join(scratch.path, 'out')];
    expect(await run(...order, '--as', 'DEMOSIK1')).toMatchObject({
      ...{ code: 1, told: { refused: 'handling-ikke-tilladt', da: expect.any(String) } },
    });
    const issued = await run(...order, '--as', 'DEMODAP1');
    expect(issued).toMatchObject({ code: 0, told: { personkode: 'DEMOKOM1', form: 'moces' } });
    expect(issued.told).not.toHaveProperty('godkendt');
    const revoke = ['certifikat', 'spaer', '--aftryk', String(issued.told.aftryk)];
    expect(await run(...revoke, '--as', 'DEMOSIK1')).toMatchObject({
      ...{ code: 1, told: { refused: 'handling-ikke-tilladt' } },
    });
    expect(await run(...revoke, '--kun-udsteder', '--as', 'DEMODAP1')).toMatchObject({ code: 2 });
    expect(await run(...revoke, '--as', 'DEMODAP1')).toMatchObject({ code: 0, told: { her: true, udsteder: true } });
    expect(await run(...revoke, '--as', 'DEMODAP1')).toMatchObject({ code: 1, told: { refused: 'findes-ikke' } });
    expect(await run(...revoke)).toMatchObject({ code: 1, told: { refused: 'findes-ikke' } });
    const policy = ['--kundenr', '9001', '--kendeordspolitik', 'modern'];
    expect(await run('kunde', 'krav', ...policy)).toMatchObject({ code: 0, told: { kendeordspolitik: 'modern' } });
    // The daily run has been made at the start, and has its entry.
    const entries = await opencprHere('journal', 'search', '--tjeneste', 'kildeadresse.ubrugte', '--json', ...data);
    expect(entries.stdout).toContain('kildeadresse.ubrugte');
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
])('settings that cannot be are told at once: %s', async (...settings) => {
  const scratch = makeScratch();
  try {
    const data = join(scratch.path, 'data');
    const { code, stderr } = await opencprHere('start', '--data', data, ...settings);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--(?:smtp|mail-from|proxy|public-url)/);
    expect(stderr).not.toContain('hemmeligt');
    // Before anything is made.
    expect(existsSync(data)).toBe(false);
  } finally {
    scratch.remove();
  }
});

it('the help of an act is what it takes, and of an area which acts there are', async () => {
  const one = (await opencprHere('bruger', 'opret', '--help')).stdout;
  for (const told of [
    '--grund TEXT',
    '(required)',
    '--art medarbejder|system',
    '--til YYYY-MM-DD',
    'dap-administrator',
  ]) {
    expect(one).toContain(told);
  }
  expect(one).not.toContain('opencpr start');
  expect((await opencprHere('kunde', '--help')).stdout).toContain('opencpr kunde luk ');
  expect((await opencprHere('certifikat', 'udsted', '-h')).stdout).toContain('--out DIR');
  expect((await opencprHere('lookup', '--help')).stdout).toContain('opencpr start');
});
