import type { Page } from 'playwright-core';

/** Signs a demo user in on a page, with the first purpose of the user's grant. */
export async function signIn(page: Page, url: string, user: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: `Log på som ${user}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check({ force: true });
  await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Signs a demo user in on a page who looks nobody up, and so has no purpose to choose. */
export async function signInToOffice(page: Page, url: string, user: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: `Log på som ${user}` }).click();
  await page.getByRole('navigation', { name: 'Sider' }).waitFor();
}
