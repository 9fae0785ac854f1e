import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ERKLAERING_PUNKTER } from '../../server/src/rooms/access/index.ts';
import { openEncrypted } from '../access/open-encrypted.ts';
import { browser, openSignedIn, url, useDemoSystem } from './demo-system.ts';
import { signIn } from './sign-in.ts';

useDemoSystem();

const PASSWORD = 'et langt kodeord';

async function answer(page: Page, question: string, yes: boolean): Promise<void> {
  const group = page.getByRole('group', { name: question, exact: true });
  await group.getByRole('radio', { name: yes ? 'Ja' : 'Nej', exact: true }).check({ force: true });
}

async function openOfficer(width = 1280): Promise<Page> {
  const page = await openSignedIn('Sidsel Sikkerhedsen', width);
  await page.getByRole('link', { name: 'Sikkerhedsansvarlig', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Sikkerhedsansvarlig' }).waitFor();
  return page;
}

it('the officer gives the declaration, is told what is missing, and keeps what was typed over a lock', async () => {
  const page = await openOfficer();
  await page.getByText('Der er endnu ikke afgivet en erklæring').waitFor();
  await page.getByRole('button', { name: 'Afgiv erklæringen' }).click();
  expect(await page.getByText('Svar ja eller nej.').count()).toBe(6);
  for (const { da, del } of ERKLAERING_PUNKTER) if (del === 'lokalnet') await answer(page, da, true);
  await answer(page, 'Arbejder nogen hjemmefra med oplysninger fra CPR?', true);
  for (const { id, da, del } of ERKLAERING_PUNKTER) {
    if (del === 'hjemmearbejde') await answer(page, da, id !== 'virus');
  }
  await page.getByRole('button', { name: 'Afgiv erklæringen' }).click();
  await page.getByText('Forklar, hvorfor kravet ikke er opfyldt, og hvad der gøres.').waitFor();
  const virus = ERKLAERING_PUNKTER.find(({ id }) => id === 'virus')?.da ?? '';
  await page.getByLabel(`Forklaring: ${virus}`).fill('Retningslinjerne skrives i maj.');
  await page.keyboard.press('F8');
  await page.getByLabel('Kendeord').fill('Demo#104');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Sikkerhedsansvarlig' }).waitFor();
  expect(await page.getByLabel(`Forklaring: ${virus}`).inputValue()).toBe('Retningslinjerne skrives i maj.');
  await page.getByRole('button', { name: 'Afgiv erklæringen' }).click();
  await page.getByText('Seneste erklæring er afgivet').waitFor();
  await page.getByRole('heading', { name: 'Afgivne erklæringer' }).waitFor();
  await page.getByText(/, Sidsel Sikkerhedsen$/).click();
  await page.getByText('Retningslinjerne skrives i maj.').last().waitFor();
  await page.context().close();
});

it('a document leaves encrypted when the box is ticked, and not with a short password', async () => {
  const page = await openOfficer();
  await page.getByText(/, Sidsel Sikkerhedsen$/).click();
  await page.getByRole('checkbox', { name: /Krypter filen/ }).check({ force: true });
  await page.getByLabel('Kodeord til filen').fill('kort');
  await page.getByRole('button', { name: 'Hent som dokument' }).click();
  await page.getByText('Kodeordet skal have mindst 12 tegn.').waitFor();
  await page.getByLabel('Kodeord til filen').fill(PASSWORD);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som dokument' }).click();
  const opened = openEncrypted(readFileSync(await (await download).path()), PASSWORD);
  expect(opened.navn).toMatch(/^erklaering-9001-\d{4}-\d\d-\d\d\.txt$/);
  expect(opened.bytes.toString('utf8')).toContain('Retningslinjerne skrives i maj.');
  await page.context().close();
});

it('the officer records training, and then nobody trained is missing', async () => {
  const page = await openOfficer();
  const row = page.getByRole('row', { name: /DEMOKOM1/ });
  expect(await row.innerText()).toContain('oplæring, kendskab');
  await page.getByText('Registrér oplæring', { exact: true }).click();
  await page.getByLabel('Personkoder, med komma imellem').fill('demokom1');
  await page.getByLabel('Dag', { exact: true }).fill('2026-01-15');
  await page.getByLabel('Oplært i adgangen').selectOption('Ja');
  await page.getByLabel('Kender de interne bestemmelser og vilkårene').selectOption('Ja');
  await page.getByRole('button', { name: 'Registrér oplæring og kendskab' }).click();
  await page.getByRole('row', { name: /DEMOKOM1.*2026-01-15.*intet/ }).waitFor();
  await page.context().close();
});

it('the office sees what authorities lack, reads a declaration, and names an officer', async () => {
  const page = await browser.openPage(1280, 900);
  await signIn(page, url, 'Carla Kontorsen');
  await page.getByRole('link', { name: 'Tilsyn', exact: true }).click();
  await page.getByText('2 af 2 myndigheder').waitFor();
  expect(await page.getByRole('row', { name: /9001/ }).innerText()).toContain('krav er ikke opfyldt');
  expect(await page.getByRole('row', { name: /9002/ }).innerText()).toContain('sikkerhedsansvarlig, erklæring');
  await page.getByRole('button', { name: 'Se erklæringer fra Opdigtet Kommune' }).click();
  await page.getByText(/, Sidsel Sikkerhedsen$/).click();
  await page.getByText('Retningslinjerne skrives i maj.').waitFor();
  await page.getByText('Udpeg en sikkerhedsansvarlig for en myndighed').click();
  await page.getByLabel('Personkode', { exact: true }).fill('demosta1');
  await page.getByRole('button', { name: 'Udpeg sikkerhedsansvarlig' }).click();
  await page.getByText('DEMOSTA1 er udpeget.').waitFor();
  await page.getByRole('cell', { name: 'Stine Styrelsesen' }).waitFor();
  await page.getByLabel('Vis').selectOption('alle myndigheder');
  await page.getByText('2 af 2 myndigheder').waitFor();
  await page.context().close();
});

it('the DAP administrator relieves the officer; the customer centre sees the gaps and names nobody', async () => {
  const dap = await openSignedIn('Dorte Dapsen', 1280);
  await dap.getByRole('link', { name: 'Sikkerhedsansvarlig', exact: true }).click();
  await dap.getByText('Afløs den sikkerhedsansvarlige').click();
  await dap.getByLabel(/Efterfølgerens personkode/).fill('DEMOKOM1');
  await dap
    .getByLabel(/Fra og med/)
    .last()
    .fill('2099-01-01');
  await dap.getByRole('button', { name: 'Afløs sikkerhedsansvarlig' }).click();
  await dap.getByText('Afløsningen er registreret.').waitFor();
  await dap.getByRole('row', { name: /Karla Kommunalsen.*2099-01-01/ }).waitFor();
  expect(await dap.getByText('Afgiv erklæring', { exact: true }).count()).toBe(0);
  await dap.context().close();
  const centre = await browser.openPage(1280, 900);
  await signIn(centre, url, 'Knud Kundecentersen');
  await centre.getByRole('link', { name: 'Tilsyn', exact: true }).click();
  await centre.getByRole('row', { name: /9001/ }).waitFor();
  expect(await centre.getByText('Udpeg en sikkerhedsansvarlig for en myndighed').count()).toBe(0);
  await centre.context().close();
});
