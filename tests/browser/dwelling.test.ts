import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BOLIGSELSKAB_CVR } from '../../server/src/main/demo/customers.ts';
import { createPaper } from '../../server/src/paper/index.ts';
import { choosePassword } from '../access/choose-password.ts';
import { webClient } from '../web-client.ts';
import { browser, dataDir, openSignedIn, url, useDemoSystem } from './demo-system.ts';
import { findViolations } from './find-violations.ts';
import { sideways } from './sideways.ts';
import { signIn } from './sign-in.ts';

useDemoSystem();

const PASSWORD = 'Udlejning-af-boliger-42';
const cardOf = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).first();

/** The rows of a spreadsheet as LibreOffice opens it, where the machine has it; else as a library reads it. */
async function openWorkbook(path: string): Promise<readonly (readonly string[])[]> {
  const opened = spawnSync('soffice', ['--headless', '--convert-to', 'csv', '--outdir', dataDir, path]);
  const csv = opened.status === 0 ? join(dataDir, 'answer.csv') : undefined;
  return (await createPaper().read(readFileSync(csv ?? path))) ?? [];
}

async function lookUp(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Adresse' }).fill('');
  await page.getByRole('combobox', { name: 'Adresse' }).pressSequentially(typed);
  await page.getByRole('option', { name: option }).first().click();
  await page.getByRole('button', { name: 'Slå op', exact: true }).click();
}

it.each([360, 1440])(
  'a new landlord applies, is granted, looks a stairwell up, and sees the marking in the file (%i px)',
  async (width) => {
    const name = `Udlejer ${width}`;
    const kundenr = width === 360 ? '7360' : '7440';
    const stranger = await browser.openPage(width, 900);
    await stranger.goto(`${url}/ansoeg/`);
    await stranger.getByLabel('Navn', { exact: true }).first().fill(name);
    await stranger.getByLabel('CVR-nummer').fill('45678938');
    await stranger.getByLabel('Art').selectOption('Privat udlejer');
    await stranger.getByLabel('Kontaktperson').fill('Nikoline Nyudlejer');
    await stranger.getByLabel('E-post').fill('ny@example.dk');
    await stranger.getByLabel('Opgaven, oplysningerne skal bruges til').fill(`Lejemål, ${width}`);
    await stranger.getByLabel('Udlejning af boliger').check({ force: true });
    await stranger.getByLabel('Databeskyttelsesforordningen: Udlejning af boliger').selectOption('gdpr-6-1-f');
    await stranger.getByLabel('Databeskyttelsesloven: Udlejning af boliger').selectOption('dbl-6');
    // What a landlord needs is chosen for it; of other services, groups and the protected there is nothing to choose.
    await stranger.getByText('I søger om boligopslag (BOLIGOPSLAG) med navne og adresser.', { exact: false }).waitFor();
    for (const name of ['STAMP:', 'Navn', 'Også beskyttede personers navn og adresse']) {
      expect(await stranger.getByRole('checkbox', { name }).count(), name).toBe(0);
    }
    await stranger.getByLabel('Vi har læst og accepterer', { exact: false }).check({ force: true });
    await stranger.getByLabel('Numre på ejere, der har givet fuldmagt').fill(BOLIGSELSKAB_CVR);
    await stranger.getByRole('button', { name: 'Send ansøgning' }).click();
    await stranger.getByText('Vælg mindst én.').waitFor();
    for (const way of ['CPRWeb', 'CPR Services']) {
      await stranger.getByRole('checkbox', { name: way, exact: true }).check({ force: true });
    }
    await stranger.getByRole('button', { name: 'Send ansøgning' }).click();
    await stranger.locator('.form-error', { hasText: 'Antal boliger, der ejes og udlejes' }).waitFor();
    await stranger.getByLabel('Antal boliger, der ejes og udlejes').fill('10');
    await stranger.getByRole('button', { name: 'Send ansøgning' }).click();
    // Ten are not more than ten, and nothing that was typed is lost by it.
    await stranger.getByText('A5').first().waitFor();
    await stranger.getByText('En privat udlejer skal eje og udleje mere end 10 boliger.', { exact: true }).waitFor();
    await stranger.getByLabel('Antal boliger, der ejes og udlejes').fill('24');
    const said = 'Vedlæg en fil, der er PDF, PNG eller JPEG og fylder højst 2 MB.';
    const limits = stranger.locator('.form-error-message', { hasText: said });
    const large = { name: 'stor.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(3 * 1024 * 1024) };
    await stranger.getByLabel('Dokumentation', { exact: true }).setInputFiles(large);
    await limits.waitFor();
    const program = { name: 'x.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') };
    await stranger.getByLabel('Dokumentation', { exact: true }).setInputFiles(program);
    await stranger.getByText('Vedlagt: x.exe').waitFor();
    await stranger.getByRole('button', { name: 'Send ansøgning' }).click();
    await limits.waitFor();
    const paper = { name: 'fuldmagt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 fuldmagt') };
    await stranger.getByLabel('Dokumentation', { exact: true }).setInputFiles(paper);
    await stranger.getByText('Vedlagt: fuldmagt.pdf').waitFor();
    expect(await findViolations(stranger)).toEqual([]);
    expect(await sideways(stranger)).toBe(0);
    await stranger.getByRole('button', { name: 'Send ansøgning' }).click();
    await stranger.getByText('Ansøgningen er sendt.').waitFor();

    const office = await browser.openPage(width, 900);
    await signIn(office, url, 'Carla Kontorsen');
    await office.getByRole('link', { name: 'Ansøgninger', exact: true }).click();
    const waiting = cardOf(office, `Lejemål, ${width}`);
    const [attached] = await Promise.all([
      office.waitForEvent('download'),
      waiting.getByRole('button', { name: 'Hent dokumentationen' }).click(),
    ]);
    expect(readFileSync(await attached.path(), 'utf8')).toBe('%PDF-1.4 fuldmagt');
    // Whose number it is, by which right, and who has it already.
    await waiting.getByText(new RegExp(`${BOLIGSELSKAB_CVR} \\(Er allerede knyttet til kunde .*9004`)).waitFor();
    expect(await waiting.getByText('Uden beskyttede', { exact: false }).count()).toBe(0);
    await waiting.locator('summary', { hasText: 'Imødekom' }).click();
    await waiting.getByLabel('Nyt kundenummer', { exact: false }).fill(kundenr);
    await waiting.getByLabel('Omfatter leverancen kun de personer, opgaven kræver?').selectOption('Ja');
    await waiting.getByLabel('Omfatter leverancen kun de oplysninger, opgaven kræver?').selectOption('Ja');
    const granting = waiting.locator('form').filter({ hasText: 'Nyt kundenummer' });
    await granting.getByLabel('Vurdering', { exact: true }).fill('Kun egne lejemål.');
    await waiting.getByRole('button', { name: 'Imødekom ansøgning' }).click();
    // The documentation has to be judged.
    await waiting.getByText('Udfyld feltet.').first().waitFor();
    await waiting.getByLabel('Vurdering af udlejerens dokumentation', { exact: false }).fill('Fuldmagten er set.');
    await waiting.getByRole('button', { name: 'Imødekom ansøgning' }).click();
    // And so has the leave.
    await waiting.getByText('Hver fuldmagt fra en ejer skal være vurderet', { exact: false }).waitFor();
    await waiting.locator('summary', { hasText: `Vurdér fuldmagten fra ${BOLIGSELSKAB_CVR}` }).click();
    const leave = waiting.locator('form').filter({ hasText: 'Godtages fuldmagten?' });
    await leave.getByLabel('Godtages fuldmagten?').selectOption('Ja');
    await leave.getByLabel('Fuldmagten er dateret', { exact: false }).fill('2026-01-02');
    await leave.getByLabel('Vurdering', { exact: true }).fill('Underskrevet.');
    await leave.getByRole('button', { name: 'Vurdér en ejers fuldmagt' }).click();
    await waiting.getByText('Fuldmagt godtaget, dateret 2026-01-02: Underskrevet.', { exact: false }).waitFor();
    expect(await findViolations(office)).toEqual([]);
    expect(await sideways(office)).toBe(0);
    await waiting.getByRole('button', { name: 'Imødekom ansøgning' }).click();
    await office.getByText('Ansøgningen er nu: Imødekommet.').waitFor();
    const granted = cardOf(office, `Lejemål, ${width}`);
    await granted.getByText(/Fuldmagten er set\. \(.+\)/).waitFor();
    await granted.locator('summary', { hasText: 'Opret aftale' }).click();
    await granted.getByRole('button', { name: 'Opret aftale' }).click();
    await granted.getByRole('button', { name: 'Opret aftale' }).waitFor({ state: 'detached' });
    const agreement = office
      .getByRole('article')
      .filter({ hasText: name })
      .filter({ hasText: 'Dataansvarlig' })
      .first();
    await agreement.locator('summary', { hasText: 'Udsted tilladelse' }).click();
    await agreement.getByRole('button', { name: 'Udsted tilladelse' }).click();
    await office.getByText('BOLIGOPSLAG: udstedt, afventer operatøren').first().waitFor();

    const operator = await browser.openPage(width, 900);
    await signIn(operator, url, 'Olga Operatørsen');
    await operator.getByRole('link', { name: 'Iværksættelse', exact: true }).click();
    await operator.getByRole('button', { name: `Iværksæt tilladelse for ${name}` }).click();
    await operator.getByText(`Tilladelsen for kunde ${kundenr} er i kraft.`).waitFor();

    const client = await webClient(url, 'DEMOCPR1', 'Demo#011');
    const personkode = `NYUDL${kundenr.slice(1)}`;
    const made = await client.act('bruger.opret', { kundenr, personkode, navn: 'Nikoline Nyudlejer', grund: 'Prøve' });
    await choosePassword(url, made['link'], PASSWORD);
    const page = await browser.openPage(width, 900);
    await page.goto(url);
    await page.getByRole('textbox', { name: /Personkode/ }).fill(personkode);
    await page.getByRole('textbox', { name: /^Kendeord/ }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: 'Brug dette formål' }).click();
    await page.getByText('7 øre', { exact: false }).first().waitFor();
    await lookUp(page, 'tågehornsvej 4', /hele opgangen/);
    const row = page.getByRole('row').filter({ hasText: 'Beskyttet' });
    await row.waitFor();
    const hidden = (await row.locator('span[lang=da]').textContent()) ?? '';
    expect(hidden).not.toBe('');
    await page
      .getByRole('img', { name: /Beboelse fra/ })
      .getByText('Beskyttet')
      .waitFor();
    await page.getByText('må ikke videregives til andre private').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent Excel-fil' }).click(),
    ]);
    const path = join(dataDir, 'answer.xlsx');
    await download.saveAs(path);
    const [columns = [], ...rows] = await openWorkbook(path);
    const cellOf = (one: readonly string[], column: string) => one[columns.indexOf(column)];
    const marked = rows.filter((one) => cellOf(one, 'Navne- og adressebeskyttelse') === 'BESKYTTET');
    expect(marked.map((one) => cellOf(one, 'Adresseringsnavn'))).toEqual([hidden]);
    expect(cellOf(marked[0] ?? [], 'Forbehold')).toContain('må ikke videregives til andre private');
    expect(rows.every((one) => ['BESKYTTET', 'nej'].includes(one[0] ?? ''))).toBe(true);
    expect(rows.length).toBeGreaterThan(10);

    await page.getByText('Følg denne bolig').click();
    await page.getByLabel('Hvor ofte', { exact: true }).selectOption('Hver dag');
    await page.getByRole('button', { name: 'Følg en bolig' }).click();
    await page.getByText('Boligen følges nu.', { exact: false }).waitFor();
    const followed = page.getByRole('region', { name: 'Boliger, der følges' });
    await followed.getByRole('article').getByText('Hver dag').waitFor();
    expect(await findViolations(page)).toEqual([]);
    for (const one of [stranger, office, operator, page]) await one.context().close();
  },
);

it.each([360, 1440])('shows the dwellings of a stairwell that nobody is registered in (%i px)', async (width) => {
  const page = await openSignedIn('Ulla Udlejersen', width);
  await lookUp(page, 'kommandørkaptajn ibsens allé 12', /hele opgangen/);
  const told = page.getByText('Ingen er registreret i perioden i:', { exact: false });
  await told.waitFor();
  const empty = ((await told.textContent()) ?? '').split(': ')[1]?.split(', ') ?? [];
  const picture = page.getByRole('img', { name: /Beboelse fra/ });
  expect(await picture.locator('.residence-empty').count()).toBe(empty.length);
  // Thirteen dwellings, each with a line of its own.
  expect(await picture.locator('.residence-home').count()).toBe(13);
  expect(await findViolations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});

it('says in one way that a dwelling is not theirs or is unknown, loses nothing typed, and remembers what was searched', async () => {
  const page = await openSignedIn('Berit Boligsen', 1280);
  const typed = page.getByRole('combobox', { name: 'Adresse' });
  await lookUp(page, 'rimfrostvej 7', /Rimfrostvej 7/);
  const said = 'Der er ingen sådan bolig, som den nævnte ejer ejer';
  await page.getByText(said, { exact: false }).waitFor();
  expect(await typed.inputValue()).toContain('Rimfrostvej 7');
  await lookUp(page, '00000000-0000-4000-8000-00000000abcd', /husnummer-id/);
  await page.getByText(said, { exact: false }).waitFor();
  await page.getByLabel('Fraflyttede siden').fill('2001-01-01');
  await page.getByRole('button', { name: 'Slå op', exact: true }).click();
  await page.getByText('Skriv en dag inden for de seneste 12 måneder.').waitFor();
  await page.getByLabel('Fraflyttede siden').fill('');
  await page.getByText('Seneste søgninger').click();
  await page.getByRole('button', { name: /Søg igen: Rimfrostvej 7/ }).click();
  await page.getByText(said, { exact: false }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Who lives in the dwelling?' }).waitFor();
  expect(await typed.count()).toBe(0);
  expect(await page.getByRole('combobox', { name: 'Address' }).inputValue()).toContain('Rimfrostvej 7');
  expect(await findViolations(page)).toEqual([]);
});

it('follows many dwellings from a file that is tried first, and ends them together (360 px)', async () => {
  const page = await openSignedIn('Berit Boligsen', 360);
  // S003: it is for specific cases, with the way to more.
  await page.getByText('Siden er til enkelte sager.').waitFor();
  await page.getByText('Følg mange boliger fra en fil').click();
  const rows = ['Tågehornsvej 4, st. tv', 'Tågehornsvej 4, 1. mf, 2100 København Ø', 'Ingensteds 12'];
  const text = ['Ejer;Adresse', ...rows.map((adresse) => `${BOLIGSELSKAB_CVR};${adresse}`)].join('\r\n');
  const file = { name: 'boliger.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file);
  await page.getByLabel('Hvor ofte, hvor filen ikke siger det').selectOption('Hver dag');
  await page.getByRole('button', { name: 'Prøv filen' }).click();
  await page.getByText('3 rækker, heraf 1 med fejl. Intet er ændret endnu.').waitFor();
  await page.getByText('adresse: DAR kender ingen sådan adresse.').waitFor();
  await page.getByRole('cell', { name: 'Tågehornsvej 4, st. tv, 2100 København Ø' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: 'Gennemfør kun de 2 rækker uden fejl' }).click();
  await page.getByText('Følges nu: 2. Følges ikke mere: 0. Udeladt på grund af fejl: 1.').waitFor();
  const followed = page.getByRole('region', { name: 'Boliger, der følges' });
  await page.getByLabel('Find en bolig, der følges').fill('1. mf');
  expect(await followed.getByRole('article').count()).toBe(1);
  await page.getByLabel('Find en bolig, der følges').fill('tågehornsvej');
  await page.getByRole('button', { name: 'Hold op med at følge de 2' }).click();
  await page.getByText('Tryk igen for at holde op med alle 2.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hold op med at følge de 2' }).click();
  await followed.getByText('I har selv opsagt opslaget.').first().waitFor();
  expect(await sideways(page)).toBe(0);
});

it('says that the terms are not accepted, and lets the customer’s DAP administrator accept them', async () => {
  const office = await webClient(url, 'DEMOCPR1', 'Demo#011');
  await office.act('bruger.profil', { personkode: 'DEMOBOL1', profil: '200', aktiv: 'ja' });
  await office.act('vilkaar.ophoev', { kundenr: '9004', version: 'privat' });
  const page = await openSignedIn('Berit Boligsen', 360);
  const said = page.getByText('I har ikke accepteret standardvilkårene for private virksomheder');
  await said.waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await lookUp(page, 'tågehornsvej 4', /hele opgangen/);
  const followed = page.getByRole('region', { name: 'Boliger, der følges' });
  const refusedThere = followed.getByText('I har ikke accepteret de vilkår, der gælder.');
  await refusedThere.waitFor();
  await page.getByText('I har ikke accepteret de vilkår, der gælder.').first().waitFor();
  await page.getByRole('button', { name: 'Acceptér vilkårene' }).click();
  await page.getByRole('button', { name: 'Acceptér vilkårene' }).click();
  await said.waitFor({ state: 'detached' });
  await refusedThere.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Slå op', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'Beskyttet' }).waitFor();
});

it('says to who has only the pages why no dwelling can be followed', async () => {
  const page = await openSignedIn('Ulla Udlejersen', 360);
  const followed = page.getByRole('region', { name: 'Boliger, der følges' });
  await followed.getByText('I har ikke abonnement på CPR Services.', { exact: false }).waitFor();
  expect(await page.getByText('Følg mange boliger fra en fil').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);
});
