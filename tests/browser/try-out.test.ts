import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KARLA, openSignedIn, useDemoSystem } from './demo-system.ts';

useDemoSystem();

async function openAccess(user?: string, width?: number): Promise<Page> {
  const page = await openSignedIn(user, width);
  await page.getByRole('link', { name: 'Hvad må jeg se?', exact: true }).click();
  await page.getByRole('heading', { name: 'Prøv et opslag af' }).waitFor();
  return page;
}

const tried = async (page: Page) => {
  await page.getByRole('button', { name: 'Prøv af' }).click();
  return page.getByRole('alert').innerText();
};
const rowOf = (page: Page, number: string) =>
  page.getByRole('row').filter({ has: page.getByRole('cell', { name: number, exact: true }) });

describe('trying a lookup out', () => {
  it('says yes, by which grant, question by question, and looks nobody up', async () => {
    const page = await openAccess();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByLabel('Tjeneste').selectOption('Familie+');
    await page.getByLabel('Formål', { exact: true }).selectOption('social-ydelse');
    const told = await tried(page);
    expect(told).toContain('Familie+ må slås op');
    expect(told).toContain('Sociale ydelser');
    expect(told).toMatch(/registreret som [\da-f-]{36}; ingen person er slået op/);
    for (const number of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) {
      expect(await rowOf(page, number).innerText()).toContain('Ja');
    }
    expect(await rowOf(page, '5').innerText()).toContain('CPR-loven § 52');
    await page
      .getByText(/^Børn: alle/)
      .first()
      .click();
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual(['/api/adgang/proev']);
  });

  it('says no, with the number of the question and what would help', async () => {
    const page = await openAccess('Stine Styrelsesen');
    await page.getByLabel('Tjeneste').selectOption('Stam+');
    await page.getByLabel('Formål', { exact: true }).selectOption('sundhed');
    const no = await tried(page);
    expect(no).toContain('Stam+ ville blive afslået');
    expect(no).toContain('Retligt spørgsmål 4');
    expect(await rowOf(page, '4').innerText()).toContain('Nej');
    await page.getByLabel('Sag, hvis der er en').fill('2026-17');
    // What was answered was about another question.
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await tried(page)).toContain('Stam+ må slås op');
    await page.getByLabel('Tjeneste').selectOption('NVNSOG2');
    expect(await tried(page)).toContain('Ingen tilladelse i kraft giver tjenesten.');
  });

  it('tells a private party what is left to the person, and that the past is not for it', async () => {
    const page = await openAccess('Preben Privatsen');
    await page.getByLabel('Tjeneste').selectOption('STAMP');
    expect(await tried(page)).toContain('STAMP må slås op');
    expect(await rowOf(page, '9').innerText()).toContain('Afgøres ved opslaget');
    await page.getByLabel('Spørg også om tidligere oplysninger').check();
    expect(await tried(page)).toContain('Private kan kun få aktuelle oplysninger.');
  });

  it('keeps what was chosen over a lock, and not what was answered; and speaks English', async () => {
    const page = await openAccess();
    await page.getByLabel('Tjeneste').selectOption('NAVNE3');
    await page.getByLabel('Sag, hvis der er en').fill('2026-18');
    await tried(page);
    await page.keyboard.press('F8');
    await page.getByRole('heading', { name: 'Låst' }).waitFor();
    expect(await page.content()).not.toContain('2026-18');
    await page.getByLabel('Kendeord').fill(KARLA.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Prøv et opslag af' }).waitFor();
    expect(await page.getByLabel('Tjeneste').inputValue()).toBe('NAVNE3');
    expect(await page.getByLabel('Sag, hvis der er en').inputValue()).toBe('2026-18');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Try out' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('NAVNE3 may be asked');
  });
});
