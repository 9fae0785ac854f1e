import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { browser, url, useDemoSystem } from './demo-system.ts';
import { signIn } from './sign-in.ts';

useDemoSystem();

it('takes in a customer, names the field that is wrong, and gives the list as a file', async () => {
  const page = await browser.openPage(1280, 900);
  await signIn(page, url, 'Carla Kontorsen');
  // Who looks nobody up has no page for it, and is asked for no purpose.
  expect(await page.getByRole('link', { name: 'Opslag', exact: true }).count()).toBe(0);
  await page.getByRole('link', { name: 'Kunder', exact: true }).click();
  await page.getByText('Opret en kunde').click();
  await page.getByRole('button', { name: 'Opret kunde' }).click();
  expect(await page.getByText('Udfyld feltet.').count()).toBe(3);
  await page.getByLabel('Kundenummer').fill('9001');
  await page.getByLabel('Navn').fill('Fjern Kommune');
  await page.getByLabel('Art').selectOption('Kommune');
  await page.getByRole('button', { name: 'Opret kunde' }).click();
  await page.getByText('Der er en kunde med nummeret').first().waitFor();
  await page.getByLabel('Kundenummer').fill('7301');
  await page.getByRole('button', { name: 'Opret kunde' }).click();
  await page.getByText('Kunde 7301 er oprettet.').waitFor();
  await page.getByRole('cell', { name: 'Fjern Kommune' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som CSV' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('7301;;Fjern Kommune;kommune;');
  await page.context().close();
});

it('is a page for the office only', async () => {
  const page = await browser.openPage(1280, 900);
  await signIn(page, url, 'Knud Kundecentersen');
  await page.goto(`${url}/kunder/`);
  await page.getByRole('heading', { level: 1, name: 'Kunder' }).waitFor();
  await page.getByText('Opret en kunde').click();
  await page.getByText('Du har ikke det hverv, som handlingen kræver.').waitFor();
  await page.context().close();
});
