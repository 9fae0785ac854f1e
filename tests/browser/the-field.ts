import type { Locator, Page } from 'playwright-core';

/** The one field, by its label in either language: whoever may search has a list to it, and others a number to type. */
export const theField = (page: Page): Locator => page.getByRole('main').getByLabel(/^Personnummer/);
