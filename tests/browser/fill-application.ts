import type { Page } from 'playwright-core';

/** What an application asks for, beside what every one does. */
interface Applied {
  readonly services?: readonly string[];
  readonly groups?: readonly string[];
  /** Municipality codes, with commas between. */
  readonly area?: string;
}

/** Fills in what an application for access says: one purpose with its basis, services, groups of fields, the terms. */
export async function fillApplication(
  page: Page,
  task: string,
  { services = ['STAMP'], groups = ['Person', 'Navn'], area = '' }: Applied = {},
): Promise<void> {
  await page.getByLabel('Opgaven, oplysningerne skal bruges til').fill(task);
  await page.getByLabel('Borgerservice og vejledning').check({ force: true });
  await page.getByLabel('Databeskyttelsesforordningen: Borgerservice og vejledning').selectOption('gdpr-6-1-e');
  await page.getByLabel('Databeskyttelsesloven: Borgerservice og vejledning').selectOption('dbl-11-1');
  for (const service of services) await page.getByRole('checkbox', { name: `${service}:` }).check({ force: true });
  for (const name of groups) await page.getByRole('checkbox', { name, exact: true }).check({ force: true });
  await page.getByLabel('Kommuner').fill(area);
  await page.getByLabel('Vi har læst og accepterer', { exact: false }).check({ force: true });
}
