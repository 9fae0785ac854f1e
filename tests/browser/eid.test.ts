import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { opencpr } from '../start/command.ts';
import { browser, dataDir, KARLA, url, useDemoSystem } from './demo-system.ts';
import { findViolations } from './find-violations.ts';
import { theField } from './the-field.ts';

useDemoSystem();

const DORTE = 'Dorte Dapsen';
const openEid = (page: Page) => page.getByRole('button', { name: 'Log på med MitID Erhverv' }).click();
const lockedOf = (page: Page) => page.getByRole('heading', { name: 'Låst' });

/** Chooses an identity on the page of the stand-in. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Stand-in for MitID Erhverv' }).waitFor();
  await page.getByRole('button', { name }).click();
}

/** Signs somebody in through the stand-in, with the first purpose. */
async function signInBy(page: Page, name: string): Promise<void> {
  await page.goto(url);
  await openEid(page);
  await choose(page, name);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check({ force: true });
  await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** No page of ours is wider than its window. */
const overflowOf = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each([1440, 360])('signing in with MitID Erhverv, %s px wide', (width) => {
  it('goes to the stand-in, which says that it is none, and comes back signed in', async () => {
    const page = await browser.openPage(width);
    await page.goto(url);
    await page.getByText('stand-in med opdigtede identiteter').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await openEid(page);
    await page.getByRole('heading', { name: 'Stand-in for MitID Erhverv' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Dette er ikke MitID');
    expect(await findViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await choose(page, KARLA.name);
    await page.getByRole('button', { name: 'Log af' }).waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: '/opslag/', search: '' });
    expect(await page.getByRole('banner').innerText()).toContain(KARLA.name);
    await page.context().close();
  });

  it('tells who is not let in, and lets a DAP administrator in at the level Høj', async () => {
    const page = await browser.openPage(width);
    await page.goto(url);
    await openEid(page);
    await choose(page, 'Ulla Ukendtsen');
    await page.getByText('ikke knyttet til en bruger').waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: '/eid/', search: '' });
    expect(await findViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Til log på' }).click();
    await openEid(page);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await page.getByText('Du blev ikke logget på').waitFor();
    await page.getByRole('link', { name: 'Til log på' }).click();
    await openEid(page);
    await choose(page, DORTE);
    await page.getByText('ikke logget på med et højt nok sikringsniveau').waitFor();
    await page.getByRole('button', { name: 'Log på med sikringsniveau Høj' }).click();
    await choose(page, DORTE);
    await page.getByRole('button', { name: 'Log af' }).waitFor();
    expect(await page.getByRole('banner').innerText()).toContain(DORTE);
    await page.context().close();
  });

  it('opens the lock in a window of its own, and what was typed comes back', async () => {
    const page = await browser.openPage(width);
    await signInBy(page, KARLA.name);
    await theField(page).fill(demoPersons().ordinary[0]?.slice(0, 4) ?? '');
    await page.keyboard.press('F8');
    await lockedOf(page).waitFor();
    expect(await page.getByLabel('Kendeord').count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Lås op med MitID Erhverv i et nyt vindue' }).click();
    const popup = await opened;
    await choose(popup, KARLA.name);
    await lockedOf(page).waitFor({ state: 'detached' });
    expect(await theField(page).inputValue()).toBe(demoPersons().ordinary[0]?.slice(0, 4));
    await page.context().close();
  });
});

describe('a certificate in the browser', () => {
  it('signs its employee in over TLS', async () => {
    const demo = JSON.parse(opencpr('demo', '--json', '--data', dataDir).stdout);
    const { certificate: certPath, key: keyPath } = demo.certificates.forms.moces;
    const origin: string = demo.endpoints['web-https'];
    const context = await browser.browser.newContext({
      ...{ ignoreHTTPSErrors: true, locale: 'da-DK', clientCertificates: [{ origin, certPath, keyPath }] },
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole('button', { name: 'Log på med certifikat' }).click();
    await page.getByRole('button', { name: 'Log af' }).waitFor();
    expect(await page.getByRole('banner').innerText()).toContain(KARLA.name);
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
    await page.keyboard.press('F8');
    await lockedOf(page).waitFor();
    await page.getByRole('button', { name: 'Lås op med certifikat' }).click();
    await lockedOf(page).waitFor({ state: 'detached' });
    await context.close();
  });
});
