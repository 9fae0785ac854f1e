import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { choosePassword } from '../access/choose-password.ts';
import { textOfPdf } from '../kampagne/campaign-house.ts';
import { webClient } from '../web-client.ts';
import { browser, url, useDemoSystem } from './demo-system.ts';
import { signIn } from './sign-in.ts';

useDemoSystem();

// Two days ahead, since for an hour or two of each night tomorrow in UTC has begun in Denmark.
const ahead = new Date(Date.now() + 48 * 60 * 60 * 1000).toISOString().slice(0, 10);
const WIDE = [1280, 900] as const;
const NARROW = [360, 800] as const;

async function openAt(user: string, path: string, size: readonly [number, number] = WIDE): Promise<Page> {
  const page = await browser.openPage(...size);
  await signIn(page, url, user);
  await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: path, exact: true }).click();
  return page;
}

/** Does the act of a form: chooses that it is done ahead of the plan. */
async function doNow(page: Page, name: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name, exact: true }) });
  await form.getByLabel('Straks').selectOption('Ja');
  await form.getByRole('button', { name, exact: true }).click();
}

it('is planned, its letters made, and the night carried out, by the office', async () => {
  const page = await openAt('Carla Kontorsen', 'Verifikationskampagner');
  await page.getByText('Der er ingen kampagne.').waitFor();
  await page.getByText('Planlæg en kampagne').click();
  await page.getByRole('button', { name: 'Planlæg en verifikationskampagne' }).click();
  await page.getByText('Udfyld feltet.').waitFor();
  await page.getByLabel('Dagen efter natten').fill(ahead);
  await page.getByRole('button', { name: 'Planlæg en verifikationskampagne' }).click();
  await page.getByRole('heading', { name: `Natten til ${ahead}: Planlagt` }).waitFor();
  await page.getByRole('button', { name: 'Lav de breve, der mangler' }).click();
  await page.getByText('Alle breve er lavet').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent flettedata som CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('Opdigtet Kommune;12345674;9001;');
  expect(csv).toContain('kun i brevet');
  await page.context().close();

  // The security officer opens the letter, once with the code; names the administrator on a telephone's screen.
  const officer = await openAt('Sidsel Sikkerhedsen', 'Verifikation', NARROW);
  await officer.getByText('Brevet ligger klar').waitFor();
  const letter = officer.waitForEvent('download');
  await officer.getByRole('button', { name: 'Åbn brevet (PDF)' }).click();
  const kode = /Verifikationskode: (\S{11})/.exec(textOfPdf(readFileSync(await (await letter).path())))?.[1];
  expect(kode).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  await officer.getByLabel('DAP-administratorens personkode').fill('DEMODAP1');
  await officer.getByRole('button', { name: 'Udpeg DAP-administratoren' }).click();
  await officer.getByText('DEMODAP1 er udpeget, og lukkes ind').waitFor();
  const link = (await officer.locator('output code').textContent()) ?? '';
  await officer.context().close();

  const office = await openAt('Carla Kontorsen', 'Verifikationskampagner');
  await office.getByText('Ryk dem, der ikke har udpeget nogen').first().click();
  await office.getByRole('button', { name: 'Ryk dem, der ikke har udpeget nogen' }).click();
  await office.getByText('1 myndigheder er rykket.').waitFor();
  await office.getByText('Natten, morgenen og fristen').click();
  await doNow(office, 'Inaktivér alle offentlige brugere');
  // It concerns everybody, and is asked about before it is done.
  await office.getByText('Det kan ikke fortrydes samlet.').waitFor();
  await office.getByRole('button', { name: 'Inaktivér alle offentlige brugere' }).click();
  await office.getByText('4 brugere er inaktiveret.').waitFor();
  expect(await webClient(url, 'DEMOKOM1', 'Demo#101')).not.toMatchObject({ status: 200 });
  await doNow(office, 'Genaktivér de udpegede DAP-administratorer');
  await office.getByText('1 DAP-administratorer er genaktiveret.').waitFor();
  await office.context().close();

  // The administrator chooses a password and verifies a user.
  expect(link.startsWith(`${url}/aktiver/#`)).toBe(true);
  await choosePassword(url, link, 'Ny-Dap#2031');
  const dap = await browser.openPage(...WIDE);
  await dap.goto(url);
  await dap.getByLabel('Personkode').fill('DEMODAP1');
  await dap.getByLabel('Kendeord', { exact: true }).fill('Ny-Dap#2031');
  await dap.getByRole('button', { name: 'Log på', exact: true }).click();
  await dap.getByRole('dialog').getByRole('radio').first().check({ force: true });
  await dap.getByRole('dialog').getByRole('button', { name: 'Brug dette formål' }).click();
  await dap.getByRole('link', { name: 'Verifikation', exact: true }).click();
  await dap.getByRole('button', { name: 'Verificér DEMOKOM1' }).click();
  await dap.getByLabel('Hvorfor brugeren har brug for adgang').fill('Borgerservice');
  await dap.getByLabel('Gældende til').fill('2031-12-31');
  await dap.getByRole('button', { name: 'Verificér en bruger' }).click();
  await dap.getByText('DEMOKOM1 er verificeret.').waitFor();
  await dap.getByText('Linket til at vælge kendeord vises kun denne gang').waitFor();
  await dap.getByRole('cell', { name: 'verificeret, afventer eget kendeord' }).waitFor();
  // The last day, as it was written.
  await dap.getByRole('cell', { name: '2031-12-31' }).waitFor();
  await dap.context().close();

  // The customer centre has a queue, and one answer for everything that is wrong.
  const centre = await openAt('Knud Kundecentersen', 'Kundecenter', NARROW);
  await centre.getByLabel('Hvem ringer').fill('Styrelsen');
  await centre.getByRole('button', { name: 'Sæt et opkald i kø' }).click();
  await centre.getByText('Styrelsen: har ventet 0 min.').waitFor();
  await centre.getByRole('button', { name: 'Tag det næste opkald' }).click();
  await centre.getByText('Tag opkaldet fra Styrelsen').waitFor();
  await centre.getByLabel('Myndighedens navn').fill('Styrelsen for Eksempler');
  await centre.getByLabel('Kundenummer').fill('9002');
  await centre.getByLabel('DAP-administratorens personkode').fill('DEMOSTA1');
  await centre.getByLabel('Verifikationskode').fill('00000-00000');
  await centre.getByRole('button', { name: 'Genaktivér en DAP-administrator ved opkald' }).click();
  const source = 'CPR-kontorets brev om verifikation af offentlige brugere';
  await centre.getByText(`Retligt spørgsmål G03 (${source}): Oplysningerne kan ikke genkendes`).waitFor();
  await centre.getByRole('cell', { name: 'Styrelsen for Eksempler' }).waitFor();
  await centre.context().close();
}, 120_000);
