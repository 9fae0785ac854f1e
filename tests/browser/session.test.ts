import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { browser, KARLA, openSignedIn, url, useDemoSystem } from './demo-system.ts';
import { openAtWork, PAGES } from './every-page.ts';
import { findViolations } from './find-violations.ts';
import { holdAnswer } from './hold-answer.ts';
import { intercept } from './intercept.ts';
import { eventually } from './search-page.ts';
import { signIn } from './sign-in.ts';
import { theField } from './the-field.ts';

useDemoSystem();

const PERSON = demoPersons().protected[0] ?? '';
const caseField = (page: Page) => page.getByRole('textbox', { name: /Sagsreference/ });
const purposeOf = (page: Page) => page.getByRole('button', { name: 'Skift formål' });
const lockedOf = (page: Page) => page.getByRole('heading', { name: 'Låst' });

async function lookUp(page: Page, number: string): Promise<string> {
  await theField(page).fill(number);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Udskriv' }).waitFor();
  return page.getByRole('main').getByRole('heading', { level: 2 }).first().innerText();
}

async function reopen(page: Page, password = KARLA.password): Promise<void> {
  await page.getByLabel('Kendeord').fill(password);
  await page.keyboard.press('Enter');
}

/** Everything the page holds, shown or not, with what stands in its fields. */
const heldBy = (page: Page) =>
  page.evaluate<string>(`[
    document.documentElement.outerHTML, document.title, location.href,
    ...[...document.querySelectorAll('input')].map(({ value }) => value),
  ].join('\\n')`);

describe('locking', () => {
  it.each(['key', 'button'])('by %s clears the screen at once, and the password brings the work back', async (by) => {
    const page = await openSignedIn();
    await caseField(page).fill('2026-17');
    const name = await lookUp(page, PERSON);
    await theField(page).fill('0101');
    if (by === 'key') await page.keyboard.press('F8');
    else await page.getByRole('button', { name: 'Lås' }).click();
    await lockedOf(page).waitFor();
    const held = await heldBy(page);
    for (const part of [PERSON, PERSON.slice(0, 6), name, '2026-17']) expect(held).not.toContain(part);
    expect(await findViolations(page)).toEqual([]);
    await reopen(page, 'Forkert#1');
    await page.getByText('Kendeordet er forkert').waitFor();
    // A reload gets nobody past the lock: the server has it too.
    if (by === 'key') await page.reload();
    await lockedOf(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/opslag/');
    await reopen(page);
    await purposeOf(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/opslag/');
    // The person is looked up anew only if the user asks; the purpose is the session's.
    expect(await page.getByRole('main').innerText()).not.toContain(name);
    expect(await page.getByText('Formål:').locator('..').innerText()).toContain('Folkeregistrering');
    if (by === 'button') {
      expect(await theField(page).inputValue()).toBe('0101');
      expect(await caseField(page).inputValue()).toBe('2026-17');
    }
  });

  it('holds when the server could not be told: it is told as soon as it answers again, and by a reload', async () => {
    const page = await openSignedIn();
    const other = await page.context().newPage();
    await other.goto(`${url}/opslag/`);
    await purposeOf(other).waitFor();
    await intercept(page.context(), '**/api/**', (route) => route.abort());
    await page.keyboard.press('F8');
    for (const tab of [page, other]) await tab.getByText('serveren har ikke fået det at vide').waitFor();
    // Signing out that does not reach the server opens nothing either.
    await page.getByRole('button', { name: 'Log af' }).click();
    await page.waitForLoadState('networkidle');
    expect(await lockedOf(page).count()).toBe(1);

    await page.context().unroute('**/api/**');
    await other.reload();
    await lockedOf(other).waitFor();
    expect(await other.getByText('serveren har ikke fået det at vide').count()).toBe(0);
    await page.getByText('serveren har ikke fået det at vide').waitFor({ state: 'detached' });
    const asked = await page.context().request.get(`${url}/api/me`);
    expect(asked.status()).toBe(423);
    await reopen(page);
    await purposeOf(page).waitFor();
    await purposeOf(other).waitFor();
  });

  it.each([
    ['refuses connections', 'online'],
    ['stays silent', 'visibilitychange'],
  ])('tells a server that %s again at the next %s, and opens nothing', async (how, sign) => {
    const page = await openSignedIn();
    await intercept(page, '**/api/**', (route) => (how === 'stays silent' ? undefined : route.abort()));
    await page.keyboard.press('F8');
    await lockedOf(page).waitFor();
    await page.getByText('serveren har ikke fået det at vide').waitFor();
    await page.unroute('**/api/**');
    const told = page.waitForResponse('**/api/laas');
    // The browser says that it is online only after it was not.
    if (sign === 'online') await page.evaluate(`window.dispatchEvent(new Event('offline'))`);
    await page.evaluate(`window.dispatchEvent(new Event('${sign}'))`);
    expect((await told).status()).toBe(204);
    await page.getByText('serveren har ikke fået det at vide').waitFor({ state: 'detached' });
    expect(await lockedOf(page).count()).toBe(1);
    await page.reload();
    await lockedOf(page).waitFor();
  });

  it('is not undone by an answer from before it, nor is the opening', async () => {
    const page = await openSignedIn();
    const looked = `window.dispatchEvent(new Event('visibilitychange'))`;
    let release = await holdAnswer(page, '**/api/me', looked);
    const told = page.waitForResponse('**/api/laas');
    await page.keyboard.press('F8');
    await told;
    await release();
    expect(await lockedOf(page).count()).toBe(1);

    release = await holdAnswer(page, '**/api/me', looked);
    await reopen(page);
    await purposeOf(page).waitFor();
    await release();
    expect(await lockedOf(page).count()).toBe(0);
    expect(await purposeOf(page).count()).toBe(1);
  });

  it('by key goes over a dialogue, and takes it down', async () => {
    const page = await openSignedIn();
    await lookUp(page, PERSON);
    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await page.keyboard.press('F8');
    await lockedOf(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await heldBy(page)).not.toContain(PERSON);
    await reopen(page);
    await purposeOf(page).waitFor();
  });

  it('outlasts the session: the password begins another, and the work is still there', async () => {
    const page = await openSignedIn();
    await theField(page).fill('0101');
    await page.keyboard.press('F8');
    await lockedOf(page).waitFor();
    const ended = await page
      .context()
      .request.post(`${url}/api/signoff`, { headers: { 'X-OpenCPR': 'web' }, data: {} });
    expect(ended.status()).toBe(204);
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await page.waitForLoadState('networkidle');
    await reopen(page);
    // A session of its own: its purpose is chosen anew.
    await page.getByRole('button', { name: 'Vælg formål' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Sociale ydelser').click();
    await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await theField(page).inputValue()).toBe('0101');
  });

  it('comes by itself after ten minutes without a touch, with a warning before', async () => {
    const page = await browser.openPage();
    await page.clock.install();
    await signIn(page, url, KARLA.name);
    const name = await lookUp(page, PERSON);
    await page.clock.runFor(8.9 * 60_000);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.clock.runFor(12_000);
    await page.getByRole('dialog', { name: 'Er du der stadig?' }).waitFor();
    await page.getByRole('button', { name: 'Fortsæt arbejdet' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.clock.runFor(9.9 * 60_000);
    expect(await lockedOf(page).count()).toBe(0);
    await page.clock.runFor(12_000);
    await lockedOf(page).waitFor();
    expect(await heldBy(page)).not.toContain(name);
    await reopen(page);
    await purposeOf(page).waitFor();
  });

  it('keeps what is typed into the form of an act, but for secrets, until somebody else signs in', async () => {
    const page = await browser.openPage();
    await page.clock.install();
    await signIn(page, url, 'Dorte Dapsen');
    await page.getByRole('link', { name: 'Brugere', exact: true }).click();
    await page.getByText('Opret en bruger').click();
    await page.getByLabel('Navn', { exact: true }).fill('Halv Skrevet');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Åbn Karla Kommunalsen' }).click();
    await dialog.getByText('Ret oplysninger').click();
    await dialog.getByLabel('E-mail').fill('halv@example.dk');
    await page.clock.runFor(10 * 60_000);
    await lockedOf(page).waitFor();
    expect(await heldBy(page)).not.toMatch(/Halv Skrevet|halv@example.dk/);
    await reopen(page, 'Demo#103');
    // The dialogue and the folds are open as they were left.
    await eventually(() => dialog.getByLabel('E-mail').inputValue()).toBe('halv@example.dk');
    await dialog.getByRole('button', { name: 'Luk', exact: true }).click();
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('Halv Skrevet');
    // What is left is left: it is the lock that keeps.
    await page.getByRole('button', { name: 'Åbn Karla Kommunalsen' }).click();
    await dialog.getByText('Ret oplysninger').click();
    expect(await dialog.getByLabel('E-mail').inputValue()).not.toBe('halv@example.dk');
    await page.keyboard.press('F8');
    await lockedOf(page).waitFor();
    await page.getByRole('button', { name: 'Log af' }).click();
    await page.getByRole('button', { name: 'Log på som Carla Kontorsen' }).click();
    await page.getByRole('link', { name: 'Brugere', exact: true }).click();
    await page.getByText('Opret en bruger').click();
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('');

    const call = await browser.openPage();
    for (const at of PAGES) if (at.name === 'customer-centre') await openAtWork(at, call, url);
    await call.getByLabel('Myndighedens navn').fill('Opdigtet Kommune');
    await call.getByLabel('Verifikationskode').fill('HEMMELIG');
    await call.keyboard.press('F8');
    await lockedOf(call).waitFor();
    await reopen(call, 'Demo#012');
    await eventually(() => call.getByLabel('Myndighedens navn').inputValue()).toBe('Opdigtet Kommune');
    expect(await call.getByLabel('Verifikationskode').inputValue()).toBe('');
  });

  it('goes to all tabs, and so does opening, the purpose, and signing out', async () => {
    const one = await openSignedIn();
    const two = await one.context().newPage();
    await two.goto(`${url}/opslag/`);
    const name = await lookUp(two, PERSON);
    await one.keyboard.press('F8');
    await lockedOf(two).waitFor();
    expect(await heldBy(two)).not.toContain(name);
    await reopen(two);
    await purposeOf(two).waitFor();
    await purposeOf(one).waitFor();

    await two.keyboard.press('F2');
    const dialog = two.getByRole('dialog');
    await dialog.getByText('Sociale ydelser').click();
    await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
    await one.getByText('Sociale ydelser').waitFor();

    await lookUp(two, PERSON);
    await one.getByRole('button', { name: 'Log af' }).click();
    await two.getByRole('heading', { name: 'Log på OpenCPR' }).waitFor();
    expect(await heldBy(two)).not.toContain(name);
    await two.goBack();
    await two.waitForTimeout(300);
    expect(await heldBy(two)).not.toContain(name);
  });
});

describe('the keys', () => {
  it('change the purpose, and are not pressed by typing', async () => {
    const page = await openSignedIn();
    expect(await purposeOf(page).getAttribute('aria-keyshortcuts')).toBe('F2');
    await theField(page).pressSequentially('abcdefghijklmnopqrstuvwxyzæøå F2 F8 ?/,.-');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await lockedOf(page).count()).toBe(0);
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Sociale ydelser' }).waitFor();
    // By the keyboard alone: to the radio buttons, down to another one, and Enter.
    for (let tabs = 0; tabs < 5; tabs += 1) {
      await page.keyboard.press('Tab');
      if ((await dialog.getByRole('radio').and(page.locator(':focus')).count()) === 1) break;
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByText('Formål:').locator('..').innerText()).not.toContain('Folkeregistrering');
    // Gone from one purpose to another, nothing that was looked up stays.
    expect(await page.getByRole('button', { name: 'Udskriv' }).count()).toBe(0);
  });
});
