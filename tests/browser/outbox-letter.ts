import type { Page } from 'playwright-core';

/** Has a link sent to a user, and leaves the letter open. */
export const sendLink = async (page: Page) => {
  await page.getByRole('link', { name: 'Udbakke', exact: true }).click();
  await page.getByText('Send et link til valg af kendeord').click();
  await page.waitForLoadState('networkidle');
  const letters = page.locator('.outbox-table tbody tr');
  const before = await letters.count();
  await page.getByLabel('Personkode').fill('DEMOSIK1');
  await page.getByLabel('E-mail').fill('sidsel@eksempel.invalid');
  await page.getByRole('button', { name: 'Send link til valg af kendeord' }).click();
  await page.getByText('Der er lavet et link til DEMOSIK1').waitFor();
  // The newest comes first: it has to be there before the first is opened.
  await letters.nth(before).waitFor();
  await page.getByText('Læs brevet').first().click();
};

/** Shows the link of the newest letter, and returns it. */
export const showLink = async (page: Page) => {
  await page.getByRole('button', { name: 'Vis linket' }).first().click();
  await page.getByText('Giv kun linket til den bruger').waitFor();
  await page.getByRole('button', { name: 'Vis linket' }).first().click();
  return page.locator('code').first().innerText();
};
