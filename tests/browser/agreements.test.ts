import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { gctpClient } from '../gctp-client.ts';
import { webClient } from '../web-client.ts';
import { browser, url, useDemoSystem } from './demo-system.ts';
import { fillApplication } from './fill-application.ts';
import { signIn } from './sign-in.ts';

useDemoSystem();

/** What GCTP says of a service that is not granted (docs/reference/gctp.md). */
const NOT_GRANTED = '9906';

/** The card of something on the page, by a text in it. */
const cardOf = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).first();

it.each([
  [360, 'STAMKP'],
  [1440, 'STAMP'],
] as const)(
  'is applied for, judged, granted, put into effect, and then answers (%i px, %s)',
  async (width, service) => {
    const client = gctpClient(url);
    const token = await client.signOn('DEMOKOM1', 'Demo#101');
    const ask = async () => (await client.call(token, service, { PNR: demoPersons().ordinary[0] ?? '' })).kvit.v;
    expect(await ask()).toBe(NOT_GRANTED);
    const task = `Flytning af borgere, ${width} px`;
    const dap = await browser.openPage(width, 900);
    await signIn(dap, url, 'Dorte Dapsen');
    await dap.getByRole('link', { name: 'Aftaler', exact: true }).click();
    await dap.getByText('Søg om adgang', { exact: true }).click();
    await dap.getByRole('button', { name: 'Send ansøgning' }).click();
    expect(await dap.getByText('Vælg mindst én.').count()).toBe(3);
    await fillApplication(dap, task, { services: [service] });
    await dap.getByRole('button', { name: 'Send ansøgning' }).click();
    await dap.getByText('Ansøgningen er sendt.').waitFor();
    await cardOf(dap, task).getByText('Indsendt').waitFor();

    const office = await browser.openPage(width, 900);
    await signIn(office, url, 'Carla Kontorsen');
    await office.getByRole('link', { name: 'Ansøgninger', exact: true }).click();
    const waiting = cardOf(office, task);
    await waiting.locator('summary', { hasText: 'Imødekom' }).click();
    await waiting.getByLabel('Omfatter leverancen kun de personer, opgaven kræver?').selectOption('Ja');
    await waiting.getByLabel('Omfatter leverancen kun de oplysninger, opgaven kræver?').selectOption('Ja');
    await waiting.getByLabel('Vurdering', { exact: true }).fill('Kun egne borgere.');
    // Only a landlord attaches documentation that has to be judged.
    expect(await waiting.getByLabel('Vurdering af udlejerens dokumentation', { exact: false }).count()).toBe(0);
    await waiting.getByRole('button', { name: 'Imødekom ansøgning' }).click();
    await office.getByText('Ansøgningen er nu: Imødekommet.').waitFor();
    const granted = cardOf(office, task);
    await granted.locator('summary', { hasText: 'Opret aftale' }).click();
    await granted.getByRole('button', { name: 'Opret aftale' }).click();
    await granted.getByRole('button', { name: 'Opret aftale' }).waitFor({ state: 'detached' });
    const agreement = office
      .getByRole('article')
      .filter({ hasText: service })
      .filter({ hasText: 'Dataansvarlig' })
      .first();
    await agreement.locator('summary', { hasText: 'Udsted tilladelse' }).click();
    await agreement.getByRole('button', { name: 'Udsted tilladelse' }).click();
    await office.getByText(`${service}: udstedt, afventer operatøren`).first().waitFor();

    const operator = await browser.openPage(width, 900);
    await signIn(operator, url, 'Olga Operatørsen');
    await operator.getByRole('link', { name: 'Iværksættelse', exact: true }).click();
    expect(await ask()).toBe(NOT_GRANTED);
    await operator.getByRole('button', { name: 'Iværksæt tilladelse for Opdigtet Kommune' }).first().click();
    await operator.getByText('Tilladelsen for kunde 9001 er i kraft.').waitFor();
    await operator.getByText('Ingen tilladelser afventer.').waitFor();

    await expect.poll(ask, { timeout: 1000 }).toBe('0');
    await dap.reload();
    await dap.getByText(`${service}: i kraft siden`, { exact: false }).first().waitFor();
    for (const page of [dap, office, operator]) await page.context().close();
  },
);

it('refuses what has no basis or is for statistics, and tells by which rule', async () => {
  const page = await browser.openPage(1280, 900);
  await signIn(page, url, 'Dorte Dapsen');
  await page.goto(`${url}/aftaler/`);
  await page.getByText('Søg om adgang', { exact: true }).click();
  await fillApplication(page, 'Uden grundlag');
  await page.getByLabel('Databeskyttelsesloven: Borgerservice og vejledning').selectOption('');
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await page.getByText('Retligt spørgsmål A1', { exact: false }).waitFor();
  await page.getByLabel('Anvendelse').selectOption('Statistik');
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await page.getByText('Sundhedsdatastyrelsen', { exact: false }).waitFor();
  // What is typed comes back after a lock.
  await page.keyboard.press('F8');
  await page.getByLabel('Kendeord').fill('Demo#103');
  await page.keyboard.press('Enter');
  await page.getByText('Søg om adgang', { exact: true }).click();
  expect(await page.getByLabel('Opgaven, oplysningerne skal bruges til').inputValue()).toBe('Uden grundlag');
  await page.context().close();
});

it('lets somebody who is no customer apply, follow it by a key, and be refused with a reason', async () => {
  const page = await browser.openPage(1280, 900);
  await page.goto(url);
  await page.getByRole('link', { name: 'Ikke kunde endnu? Søg om adgang' }).click();
  await page.getByLabel('Navn', { exact: true }).first().fill('Fjernby Kommune');
  await page.getByLabel('CVR-nummer').fill('45678903');
  await page.getByLabel('Art', { exact: true }).selectOption('Kommune');
  await page.getByLabel('Kontaktperson').fill('Frida Fjernbysen');
  await page.getByLabel('E-post').fill('post@fjernby.example');
  await fillApplication(page, 'Alt muligt', { services: ['NAVNE3'], groups: ['Adresse'] });
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  const key = await page.getByRole('alert').locator('code').innerText();
  expect(key.length).toBeGreaterThanOrEqual(22);

  const office = await browser.openPage(1280, 900);
  await signIn(office, url, 'Carla Kontorsen');
  await office.goto(`${url}/anmodninger/`);
  const card = cardOf(office, 'Fjernby Kommune');
  await card.locator('summary', { hasText: 'Afslå' }).click();
  await card.getByLabel('Omfatter leverancen kun de personer, opgaven kræver?').selectOption('Nej');
  await card.getByLabel('Omfatter leverancen kun de oplysninger, opgaven kræver?').selectOption('Nej');
  await card.getByLabel('Vurdering', { exact: true }).fill('Opgaven er ikke nævnt.');
  await card.getByLabel('Begrundelse til ansøgeren').fill('I har ikke nævnt nogen opgave.');
  await card.getByRole('button', { name: 'Afslå ansøgning' }).click();
  await cardOf(office, 'Opgaven er ikke nævnt.').getByText('Afslået').waitFor();

  await page.getByText('Se, hvor langt jeres ansøgning er').click();
  await page.getByLabel('Nøgle fra kvitteringen').fill(key);
  await page.getByRole('button', { name: 'Se ansøgning' }).click();
  await page.getByText('Fjernby Kommune: Afslået').waitFor();
  await page.getByText('I har ikke nævnt nogen opgave.').waitFor();
  for (const one of [page, office]) await one.context().close();
});

it('tells who could do what on a day, what differs, and gives it as a file', async () => {
  const office = await webClient(url, 'DEMOCPR1', 'Demo#011');
  const { dag } = await office.act('tilladelse.vis');
  const page = await browser.openPage(1280, 900);
  await signIn(page, url, 'Dorte Dapsen');
  await page.getByRole('link', { name: 'Hvem kunne hvad?', exact: true }).click();
  await page.getByLabel('Dag', { exact: true }).fill('2020-01-01');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.getByText('Ingen kunne noget den dag.').waitFor();
  await page.getByLabel('Dag', { exact: true }).fill(String(dag));
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.getByRole('cell', { name: 'DEMOKOM1 Karla Kommunalsen' }).first().waitFor();
  expect(await page.getByRole('cell', { name: /DEMOSTA1/ }).count()).toBe(0);
  expect(await page.getByRole('cell', { name: 'Hele landet' }).count()).toBeGreaterThan(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som CSV' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('9001;Opdigtet Kommune;DEMOKOM1;');
  await page.getByLabel('Første dag').fill('2020-01-01');
  await page.getByLabel('Anden dag').fill(String(dag));
  await page.getByRole('button', { name: 'Sammenlign to dage' }).click();
  await page.getByRole('cell', { name: 'Ny', exact: true }).first().waitFor();

  // A long list is shown in parts, which together are all of it.
  const rows = Array.from({ length: 130 }, (_, at) => `opret;Rækkesen ${at};ZRK${String(at).padStart(5, '0')};Prøve`);
  const fil = Buffer.from(['Handling;Navn;Personkode;Grund', ...rows].join('\r\n')).toString('base64');
  const dap = await webClient(url, 'DEMODAP1', 'Demo#103');
  expect(await dap.act('bruger.indlaes', { fil, raekker: 'alle' })).toMatchObject({ oprettet: 130 });
  const { ialt } = await dap.act('tilladelse.vis');
  await page.reload();
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.getByText(`Viser 100 af ${Number(ialt).toLocaleString('da-DK')}.`).waitFor();
  const more = page.getByRole('button', { name: 'Vis flere' });
  for (let shown = 100; shown < Number(ialt); shown += 100) {
    await more.click();
    await expect
      .poll(() => page.getByRole('row').count(), { timeout: 10_000 })
      .toBe(1 + Math.min(shown + 100, Number(ialt)));
  }
  expect(await more.count()).toBe(0);
  await page.context().close();
});
