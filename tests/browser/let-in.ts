import type { Locator, Page } from 'playwright-core';
import { browser } from './demo-system.ts';

/** Has a link sent to a user from the outbox of whoever administers it. */
async function sendLinkTo(office: Page, personkode: string): Promise<void> {
  await office.getByRole('link', { name: 'Udbakke', exact: true }).click();
  const field = office.getByLabel('Personkode');
  // It stays open from one link to the next.
  if (!(await field.isVisible())) await office.getByText('Send et link til valg af kendeord').click();
  await field.fill(personkode);
  await office.getByRole('button', { name: 'Send link til valg af kendeord' }).click();
  await office.getByText(`Der er lavet et link til ${personkode}`).waitFor();
}

/** The letters to a user by name, the newest first, in the outbox of whoever administers it. */
async function lettersTo(office: Page, navn: string): Promise<Locator> {
  await office.getByRole('link', { name: 'Udbakke', exact: true }).click();
  await office.getByRole('heading', { level: 1, name: 'Udbakke' }).waitFor();
  await office.waitForLoadState('networkidle');
  return office.locator('.outbox-table tbody tr').filter({ hasText: `Hej ${navn}` });
}

async function showLink(letter: Locator): Promise<string> {
  const show = letter.getByRole('button', { name: 'Vis linket' });
  await show.click();
  await letter.getByText('Giv kun linket til den bruger').waitFor();
  await show.click();
  return letter.locator('.outbox-link').innerText();
}

/** A new user who chooses the own password by the link in the outbox, which is sent first where no letter has gone out. */
export async function letIn(
  office: Page,
  { navn, personkode }: { readonly navn: string; readonly personkode: string },
  password: string,
): Promise<Page> {
  const letters = await lettersTo(office, navn);
  if ((await letters.count()) === 0) await sendLinkTo(office, personkode);
  const page = await browser.openPage(1280, 900);
  await page.goto(await showLink(letters.first()));
  await page.getByLabel('Nyt kendeord', { exact: true }).fill(password);
  await page.getByLabel('Nyt kendeord igen').fill(password);
  await page.getByRole('button', { name: 'Gem kendeordet' }).click();
  await page.getByRole('link', { name: 'Gå til log på' }).click();
  await page.getByLabel('Personkode').fill(personkode);
  await page.getByLabel('Kendeord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log på', exact: true }).click();
  await page.getByRole('button', { name: 'Log af' }).waitFor();
  return page;
}
