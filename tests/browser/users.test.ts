import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, openSignedIn, url, useDemoSystem } from './demo-system.ts';
import { signIn } from './sign-in.ts';

useDemoSystem();

const openUsers = async (width?: number): Promise<Page> => {
  const page = await openSignedIn('Dorte Dapsen', width);
  await page.getByRole('link', { name: 'Brugere', exact: true }).click();
  await page.getByText('DEMOKOM1', { exact: true }).waitFor();
  return page;
};
const find = async (page: Page, text: string) => {
  await page.getByLabel('Navn, personkode eller e-mail').fill(text);
  await page.getByRole('button', { name: 'Søg', exact: true }).click();
  await page.getByText('1 bruger', { exact: true }).waitFor();
};
const WHY = 'Hvorfor brugeren har brug for adgang';
/** The dialogue of a user, opened from the list. */
const openUser = async (page: Page, name: string) => {
  await page.getByRole('button', { name: `Åbn ${name}` }).click();
  return page.getByRole('dialog');
};

it.each([1280, 360])('makes, finds, corrects, resets, closes and reactivates a user, %i px wide', async (width) => {
  const page = await openUsers(width);
  const code = `SIDE${width}`;
  await page.getByText('Opret en bruger').click();
  await page.getByRole('button', { name: 'Opret bruger' }).click();
  await page.getByText('Udfyld feltet.').first().waitFor();
  await page.getByLabel('Navn', { exact: true }).fill('Side Sidesen');
  await page.getByLabel(WHY).fill('Behandler boligstøtte');
  await page.getByLabel('Personkode (kan udelades)').fill(code);
  await page.getByRole('button', { name: 'Opret bruger' }).click();
  await page.getByText(`Side Sidesen er oprettet med personkoden ${code}.`).waitFor();
  const link = page.getByText('Linket til at vælge kendeord vises kun denne gang').locator('code');
  expect(await link.textContent()).toMatch(/\/aktiver\/#\w{26}$/);

  await find(page, code);
  const dialog = await openUser(page, 'Side Sidesen');
  await dialog.getByText('Ret oplysninger').click();
  await dialog.getByLabel('E-mail').fill('side@example.dk');
  await dialog.getByRole('button', { name: 'Ret bruger' }).click();
  await dialog.getByText('Oplysningerne er rettet.').waitFor();
  await dialog.getByText('side@example.dk').waitFor();

  await dialog.getByText('Hvad brugeren må bruge').last().click();
  await dialog.getByRole('checkbox', { name: 'NAVNE3:' }).check();
  await dialog.getByRole('checkbox', { name: 'Borgerservice og vejledning' }).check();
  await dialog.getByRole('button', { name: 'Afgræns brugeren' }).click();
  await dialog.getByText('Det er ændret, hvad brugeren må bruge.').waitFor();
  await dialog.getByText('Kun NAVNE3 · Borgerservice og vejledning').waitFor();
  await dialog.getByText('Giv brugeren alt, hvad kunden må bruge').first().click();
  await dialog.getByRole('button', { name: 'Giv brugeren alt, hvad kunden må bruge' }).click();
  await dialog.getByText('Alt, hvad kunden må bruge', { exact: true }).waitFor();

  await dialog.getByText('Giv eller fratag en profil').click();
  await dialog.getByLabel('Profil', { exact: true }).selectOption('200 DAP-administrator');
  await dialog.getByLabel('Aktiv').selectOption('Ja');
  await dialog.getByRole('button', { name: 'Giv eller fratag profil' }).click();
  // The rule by its number: what its source is called among ourselves is not shown.
  await dialog.getByText('Retligt spørgsmål D02: Profilen gives').waitFor();
  await dialog.getByLabel('Profil', { exact: true }).selectOption('127 Adgang til loggen');
  await dialog.getByRole('button', { name: 'Giv eller fratag profil' }).click();
  await dialog.getByText('Profilen er ændret.').waitFor();

  await dialog.getByText('Nulstil kendeord').first().click();
  await dialog.getByRole('button', { name: 'Nulstil kendeord' }).click();
  await dialog.getByText('Kendeordet er nulstillet').waitFor();
  await dialog.getByText('er på vej til side@example.dk').waitFor();
  await dialog.getByLabel('Brugeren får').selectOption('Et engangskendeord (kun med politikken cpr-compat)');
  await dialog.getByRole('button', { name: 'Nulstil kendeord' }).click();
  const engangskendeord = dialog.getByText('Engangskendeordet vises kun denne gang').locator('code');
  expect(await engangskendeord.textContent()).toMatch(/^\S{16}$/);

  await dialog.getByText('Luk brugeren').click();
  await dialog.getByRole('button', { name: 'Luk bruger', exact: true }).click();
  await dialog.getByText('Brugeren er lukket.').waitFor();
  await dialog.getByText('Udløbet').waitFor();
  await dialog.getByText('Genaktivér brugeren').click();
  await dialog.getByRole('button', { name: 'Genaktivér bruger', exact: true }).click();
  await dialog.getByText('Brugeren er genaktiveret.').waitFor();
  await dialog.getByRole('definition').getByText('Aktiv', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Luk', exact: true }).click();
  await page.context().close();
});

it('tries a file, takes in the rows without errors, and gives the links once', async () => {
  const page = await openUsers();
  await page.getByText('Opret og luk mange fra en fil').click();
  const text = 'Handling;Personkode;Navn;Grund\nopret;FRAFIL01;Fil Filsen;Prøve\nopret;FRAFIL02;;\naabn;DEMOKOM1;;\n';
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    name: 'brugere.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Prøv filen' }).click();
  await page.getByText('3 rækker, heraf 2 med fejl. Intet er ændret endnu.').waitFor();
  await page.getByText('navn: Et felt mangler at blive udfyldt.').waitFor();
  await page.getByText('handling: Genaktivering sker enkeltvis og aldrig fra en fil.').waitFor();
  await page.getByRole('button', { name: 'Gennemfør kun de 1 rækker uden fejl' }).click();
  await page.getByText('1 oprettet, 0 lukket, 2 udeladt på grund af fejl.').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent filen med brugerne' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  const [, token] = file.split(`FRAFIL01;Fil Filsen;opret;;${new URL(page.url()).origin}/aktiver/#`);
  expect(token).toMatch(/^\w{26};/);
  await page.context().close();
});

it('tells of systems whose owner has left', async () => {
  const page = await openUsers();
  await page.getByText('Opret en bruger').click();
  const make = async (fields: Record<string, string>) => {
    await page.getByLabel('Navn', { exact: true }).fill(fields['navn'] ?? '');
    await page.getByLabel('Personkode (kan udelades)').fill(fields['kode'] ?? '');
    await page.getByLabel(WHY).fill('Prøve');
    if (fields['ejer'] !== undefined) {
      await page.locator('form.panel').getByLabel('Art').selectOption('System');
      await page.getByLabel('Ejer af systembrugeren').fill(fields['ejer']);
    }
    await page.getByRole('button', { name: 'Opret bruger' }).click();
    await page.getByText(`${fields['navn']} er oprettet`).waitFor();
  };
  await make({ navn: 'Ejer Ejersen', kode: 'EJERSID1' });
  await make({ navn: 'Postsystem', kode: 'SYSSIDE1', ejer: 'EJERSID1' });
  await find(page, 'EJERSID1');
  const dialog = await openUser(page, 'Ejer Ejersen');
  await dialog.getByText('Luk brugeren').click();
  await dialog.getByRole('button', { name: 'Luk bruger', exact: true }).click();
  await dialog.getByText('Brugeren ejer systembrugere, som skal have en anden ejer:').waitFor();
  await dialog.getByRole('button', { name: 'Luk', exact: true }).click();
  await page.getByText('Postsystem (9001, SYSSIDE1): tidligere ejer Ejer Ejersen (EJERSID1)').waitFor();
  await page.context().close();
});

it('asks for a purpose where somebody is to be looked up, and about the last address before it goes', async () => {
  const page = await browser.openPage();
  await page.goto(`${url}/brugere/`);
  await page.getByRole('button', { name: 'Log på som Dorte Dapsen' }).click();
  await page.getByText('DEMOKOM1', { exact: true }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('link', { name: 'Kildeadresser', exact: true }).click();
  await page.getByRole('button', { name: 'Fjern 127.0.0.1' }).click();
  await page.getByText('Det er den sidste adresse, der er i kraft.').waitFor();
  await page.getByRole('link', { name: 'Opslag', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Brug dette formål' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
  // It has been asked, and is not asked again at every turn.
  await page.getByRole('link', { name: 'Brugere', exact: true }).click();
  await page.getByRole('link', { name: 'Opslag', exact: true }).click();
  await page.getByRole('button', { name: 'Vælg formål' }).first().waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.context().close();
});

it('greets an office as one that serves every customer, and offers it no application of its own', async () => {
  const page = await openSignedIn('Carla Kontorsen');
  await page.goto(`${url}/aftaler/`);
  await page.getByText('Kundernes aftaler om adgang').waitFor();
  await page.getByText('Kunde 9001, aftale fra').waitFor();
  expect(await page.getByText('Søg om adgang', { exact: true }).count()).toBe(0);
  await page.context().close();
});

it('shows the list of authorisations of a day, and gives it as CSV and Excel', async () => {
  const page = await openSignedIn('Sidsel Sikkerhedsen');
  await page.getByRole('link', { name: 'Fortegnelse', exact: true }).click();
  await page.getByRole('cell', { name: /^Karla Kommunalsen/ }).waitFor();
  await page.getByLabel('Den dag').fill('i går');
  await page.getByRole('button', { name: 'Vis fortegnelsen' }).click();
  await page.getByText('Skriv dagen som ÅÅÅÅ-MM-DD.').first().waitFor();
  await page.getByLabel('Den dag').fill('2020-01-01');
  await page.getByLabel('Vis', { exact: true }).selectOption('Kun gældende');
  await page.getByRole('button', { name: 'Vis fortegnelsen' }).click();
  await page.getByText('Der er ingen autorisationer at vise.').waitFor();
  await page.getByLabel('Den dag').fill('');
  await page.getByRole('button', { name: 'Vis fortegnelsen' }).click();
  await page.getByRole('cell', { name: /^Karla Kommunalsen/ }).waitFor();
  for (const [button, begin] of [
    ['Hent som CSV', '\uFEFFKundenummer;'],
    ['Hent som Excel', 'PK'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect(readFileSync(await (await download).path(), 'utf8').startsWith(begin), button).toBe(true);
  }
  await page.context().close();
});

it("has the customers' users for the office, by customer number, and nothing to change for the customer centre", async () => {
  const page = await browser.openPage(1280, 900);
  await signIn(page, url, 'Knud Kundecentersen');
  await page.getByRole('link', { name: 'Brugere', exact: true }).click();
  await page.getByText('DEMOKOM1', { exact: true }).waitFor();
  await page.getByLabel('Kundenummer').fill('9002');
  await page.getByRole('button', { name: 'Søg', exact: true }).click();
  await page.getByText('1 bruger', { exact: true }).waitFor();
  expect(await page.getByText('Opret en bruger').count()).toBe(0);
  const dialog = await openUser(page, 'Stine Styrelsesen');
  await dialog.getByText('Aktiv', { exact: true }).waitFor();
  expect(await dialog.getByRole('group').count()).toBe(0);
  await page.context().close();
});
