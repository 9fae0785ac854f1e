import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEMO_CUSTOMERS, DEMO_USERS } from '../../server/src/main/demo/customers.ts';
import { makeScratch } from '../database/scratch.ts';
import { startSystem, stop } from '../start/command.ts';
import { browser, KARLA, openSignedIn, url, useDemoSystem } from './demo-system.ts';
import { findViolations } from './find-violations.ts';

useDemoSystem();

describe('a newcomer to a demo system', () => {
  it('is told without signing in what this is, and signs in as any demo user with one click', async () => {
    const page = await browser.openPage();
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: 'Velkommen til OpenCPR' }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('uafhængigt af de danske myndigheder');
    expect(text).toContain('opdigtede personer');
    expect(await findViolations(page)).toEqual([]);
    for (const { navn, kundenr } of DEMO_USERS) {
      const looksUp = DEMO_CUSTOMERS.some((one) => one.kundenr === kundenr && one.tjenester.length > 0);
      await page.getByRole('button', { name: `Log på som ${navn}` }).click();
      await page.getByRole('button', { name: 'Log af' }).waitFor();
      if (looksUp) await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
      expect(await page.getByRole('banner').innerText(), kundenr).toContain(navn);
      await page.getByRole('button', { name: 'Log af' }).click();
      await page.getByRole('heading', { name: 'Velkommen til OpenCPR' }).waitFor();
    }
  });

  it('finds requests that work on the page for developers: each is run as it is copied', async () => {
    const page = await browser.openPage();
    await page.goto(url);
    await page.getByRole('link', { name: /For udviklere/ }).click();
    await page.getByRole('heading', { level: 1, name: 'For udviklere' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'opencpr-developer-'));
    for (const name of ['ca.pem', 'demo.pem', 'demo.key.pem']) {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name, exact: true }).click();
      await (await download).saveAs(join(folder, name));
    }
    const commands = await page.getByRole('region').locator('pre').allInnerTexts();
    expect(commands).toHaveLength(3);
    const answers = commands.map((command) => {
      const ran = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'latin1', timeout: 20_000 });
      expect(ran.stderr).toBe('');
      return ran.stdout;
    });
    expect(answers[0]).toContain('"state":"value"');
    expect(answers[1]).toMatch(/<Kvit r="Ok" t="" v="0"|v="0"/);
    expect(answers[2]).toContain('"Personer":[{"Person"');
  });

  it('finds there the requests of whoever is signed in', async () => {
    const page = await openSignedIn('Preben Privatsen');
    await page.getByRole('link', { name: 'For udviklere' }).click();
    const gctp = page.getByRole('region', { name: /GCTP/ });
    await gctp.waitFor();
    const command = await gctp.locator('pre').innerText();
    expect(command).toContain('userid="DEMOPRI1"');
    const ran = spawnSync('bash', ['-c', command], { encoding: 'latin1', timeout: 20_000 });
    expect(ran.stdout).toContain('STAMP');
    expect(ran.stdout).toContain('v="0"');
  });
});

describe('a system that is no demo', () => {
  const scratch = makeScratch();
  let child: Awaited<ReturnType<typeof startSystem>>['child'] | undefined;
  afterAll(async () => {
    if (child !== undefined) await stop(child, 'SIGTERM');
    scratch.remove();
  });

  it('has no demo users, no page for developers, and no certificates to fetch', async () => {
    const system = await startSystem(['--data', join(scratch.path, 'data')]);
    child = system.child;
    const page = await browser.openPage();
    await page.goto(system.url, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1, name: 'Log på OpenCPR' }).waitFor();
    const text = await page.locator('body').innerText();
    for (const part of [KARLA.name, KARLA.password, 'DEMOKOM1', 'Demosystem', 'Demobrugere', 'For udviklere']) {
      expect(text).not.toContain(part);
    }
    expect(await findViolations(page)).toEqual([]);
    for (const path of [
      '/udviklere',
      '/udviklere/',
      '/udviklere/index.html',
      '/api/udviklere',
      '/api/udviklere/ca.pem',
      '/api/udviklere/demo.key.pem',
    ]) {
      expect((await fetch(system.url + path)).status, path).toBe(404);
    }
    const about = await (await fetch(`${system.url}/api/about`)).text();
    expect(about).toMatch(/^{"demo":false,"version":"[^"]+"}$/);
    const signOn = await fetch(`${system.url}/api/signon`, {
      method: 'POST',
      headers: { 'X-OpenCPR': 'web', 'Content-Type': 'application/json' },
      body: JSON.stringify({ personkode: 'DEMOKOM1', kendeord: KARLA.password }),
    });
    expect(signOn.status).toBe(403);
  });
});
