import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { browser, openSignedIn, url, useDemoSystem } from './demo-system.ts';
import { findViolations } from './find-violations.ts';
import { theField } from './the-field.ts';

const persons = demoPersons();
useDemoSystem();

async function lookUp(page: Page, personnummer: string): Promise<void> {
  await theField(page).fill(personnummer);
  await page.keyboard.press('Enter');
}

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();

describe('a caseworker', () => {
  it('is told before signing in what this is, that private use is forbidden, and what breach costs', async () => {
    const page = await browser.openPage();
    await page.goto(url);
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/uafhængigt/i);
    expect(text).toContain('Privat brug er strengt forbudt');
    expect(text).toContain('Slå kun det op');
    expect(text).toContain('nr. 4');
    // The frame learns from the server whether this is a demo system, so it says so a moment later.
    await page.getByText('Demosystem', { exact: true }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('chooses the purpose once, with the same notice, and sees it from then on', async () => {
    const page = await browser.openPage();
    await page.goto(url);
    await page.getByRole('button', { name: 'Log på som Karla Kommunalsen' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('Privat brug er strengt forbudt');
    expect(await findViolations(page)).toEqual([]);
    await dialog.getByText('Sociale ydelser').click();
    await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
    await page.getByText('Formål:').waitFor();
    expect(await page.getByRole('banner').or(page.locator('body')).first().innerText()).toContain('Sociale ydelser');
  });

  it('looks a protected person up: the banner says what it forbids, and the number is in no address or title', async () => {
    for (const width of [360, 1440]) {
      const page = await openSignedIn('Karla Kommunalsen', width);
      const number = persons.protected[0] ?? '';
      await lookUp(page, number);
      await page.getByText('Navn og adresse må ikke gives videre til private').waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain(number);
      expect(page.url() + (await page.title()) + JSON.stringify(await page.evaluate('history.state'))).not.toContain(
        number,
      );
      await page.getByRole('button', { name: /^Vis/ }).first().click();
      expect((await page.getByRole('main').innerText()).replace('-', '')).toContain(number);
      expect(await page.getByText(/Opslaget er registreret/).isVisible()).toBe(true);
      // The number left the field: an empty field is no fault then.
      expect(await page.getByText('Skriv et navn, en adresse eller et personnummer.').count()).toBe(0);
      expect(await findViolations(page)).toEqual([]);
      const sideways = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(sideways).toBeLessThanOrEqual(0);
    }
  });

  it('goes from a person to a relative, which is a lookup of its own', async () => {
    const page = await openSignedIn('Karla Kommunalsen');
    await lookUp(page, persons.muchHistory[0] ?? '');
    await page.getByRole('button', { name: 'Udskriv' }).waitFor();
    const first = await page.getByText(/Journalpost/).innerText();
    await page
      .getByRole('button', { name: /^Slå op/ })
      .nth(1)
      .click();
    await page.getByText(first).waitFor({ state: 'detached' });
    expect(await page.getByText(/Journalpost/).innerText()).not.toBe(first);
  });

  it('is led from a replaced number to the one in force', async () => {
    const page = await openSignedIn('Karla Kommunalsen');
    await lookUp(page, persons.changedNumber[0] ?? '');
    await page.getByRole('button', { name: 'Slå det gældende nummer op' }).first().click();
    await page.getByText('Bopæl i Danmark').first().waitFor();
  });

  it('is told by the field what is wrong with a number, and that nobody has one', async () => {
    const page = await openSignedIn('Karla Kommunalsen');
    await lookUp(page, '12345');
    await page
      .getByText(/ti cifre|10 cifre/)
      .first()
      .waitFor();
    await lookUp(page, '2811601001');
    await page.getByText('Personen findes ikke i CPR').first().waitFor();
  });
});

it('a private company sees the mark and nothing that is protected', async () => {
  const page = await openSignedIn('Preben Privatsen');
  await lookUp(page, persons.protected[0] ?? '');
  await page.getByText('Navne- og adressebeskyttelse').first().waitFor();
  const text = await page.getByRole('main').innerText();
  for (const hidden of ['Katrine', 'Thorsager', 'Ibsens']) expect(text).not.toContain(hidden);
});

it('signing out leaves nothing of a person, also after going back', async () => {
  const page = await openSignedIn('Karla Kommunalsen');
  await lookUp(page, persons.ordinary[0] ?? '');
  await page.getByRole('button', { name: 'Udskriv' }).waitFor();
  const name = await heading(page).innerText();
  await page.getByRole('button', { name: 'Log af' }).click();
  await page.getByRole('heading', { name: 'Log på OpenCPR' }).waitFor();
  await page.goBack();
  await page.waitForTimeout(300);
  expect(await page.locator('body').innerText()).not.toContain(name);
});

it('speaks English when asked, and remembers it', async () => {
  const page = await browser.openPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Private use is strictly forbidden').first().waitFor();
  await page.reload();
  await page.getByText('Private use is strictly forbidden').first().waitFor();
});

it('takes nothing from anywhere else, and little for the first page', async () => {
  const page = await browser.openPage();
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  let bytes = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  expect([...origins]).toEqual([url]);
  expect(bytes).toBeLessThan(200_000);
  expect(bytes).toBeGreaterThan(20_000);
});
