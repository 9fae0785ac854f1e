import { describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { LIVES, TRACES } from '../lives.ts';
import { findViolations } from './find-violations.ts';
import { intercept } from './intercept.ts';
import { nextEntry, person, personPage, region, test } from './person-house.ts';
import { sideways } from './sideways.ts';
import { theField } from './the-field.ts';

/** What people come to the page of a person for: who it is, why something is hidden, whom the person is tied to. */

describe('why an address is hidden', () => {
  it('is told to an authority: it is not, but what the protection forbids, and since when', async () => {
    for (const width of [320, 1920]) {
      const page = await personPage(LIVES.hidden, { width });
      const banner = region(page, 'Navne- og adressebeskyttelse');
      expect(await banner.innerText()).toMatch(/må ikke gives videre til private \(CPR-loven § 28\)/);
      expect(await banner.innerText()).toMatch(/siden 2\. januar 2024.*ikke registreret nogen slettedato/is);
      expect(await person(page).innerText()).toContain('Sneglestien 4');
      expect(await findViolations(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
  });

  it('is told to a private customer, who sees nothing protected anywhere', async () => {
    const sent: string[] = [];
    const shown = await personPage(LIVES.hidden, { user: 'Preben Privatsen' });
    shown.on('response', async (response) => {
      if (response.url().includes('/api/')) sent.push(await response.text().catch(() => ''));
    });
    // Asked again, so that the answer comes while it is listened to.
    await nextEntry(shown, async () => {
      await theField(shown).fill(LIVES.hidden);
      await shown.keyboard.press('Enter');
    });
    const text = await shown.locator('body').innerText();
    expect(text).toContain('Navn og adresse er tilbageholdt');
    expect(text).toContain('navne- og adressebeskyttelse (CPR-loven § 28)');
    expect(text).toContain('Private kan kun få aktuelle oplysninger');
    expect(sent.join('')).toContain('"beskyttelse.1.type"');
    const markup = await shown.content();
    for (const trace of TRACES) for (const seen of [text, markup, sent.join('')]) expect(seen).not.toContain(trace);
    // Neither past, nor sources, nor other times are offered to whom they are refused.
    for (const name of ['Hent historikken', /^Kilde/, 'Se et andet tidspunkt']) {
      expect(await person(shown).getByText(name).count()).toBe(0);
    }
    expect(await findViolations(shown)).toEqual([]);
  });
});

describe('a relative', () => {
  it('is reached from the tree by a lookup of its own that names where it came from, and there is a way back', async () => {
    const page = await personPage(LIVES.much, { width: 360 });
    const family = region(page, 'Familie');
    expect(await family.getByRole('list', { name: 'Forældre' }).innerText()).toMatch(
      /Mor.*Far eller medmor\s+Knud Udenlandsk/s,
    );
    expect(await family.innerText()).not.toContain(LIVES.mother);
    const { before, after } = await nextEntry(page, () =>
      family.getByRole('button', { name: /^Slå op: .*, Mor$/ }).click(),
    );
    expect(after.entryId).not.toBe(before.entryId);
    expect(after).toMatchObject({ spurgt: { personnummer: LIVES.mother }, tjeneste: 'person', udfald: 'leveret' });
    expect(await page.locator('h2:focus').count()).toBe(1);
    const back = await nextEntry(page, () => page.getByRole('button', { name: 'Tilbage til forrige person' }).click());
    expect(back.after.spurgt).toEqual({ personnummer: LIVES.much });
  });

  it('that is refused leaves the person where it was, with the reason', async () => {
    const page = await personPage(LIVES.much);
    // The case is changed to one of somebody else while the page stands.
    await page.getByRole('textbox', { name: /Sagsreference/ }).fill(LIVES.spouse);
    await region(page, 'Familie')
      .getByRole('button', { name: /^Slå op: .*, Mor$/ })
      .click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    // It was asked for further down, and the no is brought into view.
    expect(await alert.evaluate((node) => node.getBoundingClientRect().top >= 0)).toBe(true);
    expect(await alert.innerText()).toContain('Retligt spørgsmål 5 (CPR-loven § 52)');
    expect(containsPersonnummer(await alert.innerText())).toBe(false);
    expect(await person(page).innerText()).toContain('Sneglestien 4');
  });

  it('has custody told of beside the family', async () => {
    const page = await personPage(LIVES.child);
    expect(await region(page, 'Familie').innerText()).toMatch(/Forældremyndighed\s+Indehaver\s+Mor/);
  });
});

it('a print has no full number, who made it for what, and the marking', async () => {
  const page = await personPage(LIVES.hidden, { sag: LIVES.hidden });
  await region(page, 'Tidslinje').getByRole('button', { name: 'Hent historikken' }).click();
  await region(page, 'Tidslinje').getByRole('listitem').first().waitFor();
  const masked = person(page).getByRole('button', { name: /^Vis hele personnummeret/ });
  while ((await masked.count()) > 0) await masked.first().click();
  expect(containsPersonnummer(await page.locator('body').innerText())).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  expect(containsPersonnummer(printed)).toBe(false);
  expect(printed).toContain('Udskrevet af Karla Kommunalsen (DEMOKOM1), Opdigtet Kommune');
  expect(printed).toMatch(/Formål: \w+/);
  expect(printed).toContain(`Sag: ${LIVES.hidden.slice(0, 6)}-****`);
  expect(printed).toContain('Navn og adresse må ikke gives videre til private');
  expect(printed).toContain('Markeringen følger navn og adresse');
  expect(printed).toContain(String(new Date().getFullYear()));
});

it('nothing of a person stays when the page is left, and no number in address, title or history', async () => {
  const page = await personPage(LIVES.much);
  await region(page, 'Familie')
    .getByRole('button', { name: /^Slå op: .*, Mor$/ })
    .click();
  await page.getByRole('button', { name: 'Tilbage til forrige person' }).waitFor();
  const kept = async () =>
    page.url() +
    (await page.title()) +
    (await page.evaluate('JSON.stringify([history.state, {...localStorage}, {...sessionStorage}])'));
  expect(containsPersonnummer(await kept())).toBe(false);
  await page.goto(`${test.url}/`);
  await page.goBack();
  await page.waitForTimeout(300);
  expect(await page.locator('body').innerText()).not.toMatch(/Opdigtetsen|Nutidsen/);
  expect(containsPersonnummer(await kept())).toBe(false);
});

it('reads in English too', async () => {
  const page = await personPage(LIVES.hidden);
  await page.getByRole('button', { name: 'English' }).click();
  await region(page, 'Timeline').getByRole('button', { name: 'Fetch the history' }).click();
  await region(page, 'Timeline').getByText('annulled: it never held').waitFor();
  expect(await region(page, 'Time').getByRole('status').innerText()).toBe('Shows the person as it is now.');
  expect(await findViolations(page)).toEqual([]);
});

it('what is copied from the page has its numbers masked, and the whole number is copied on purpose only', async () => {
  const page = await personPage(LIVES.much);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate('navigator.clipboard.readText()');
  await page
    .getByRole('button', { name: /^Vis hele personnummeret/ })
    .first()
    .click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  expect(await copied()).toContain('Kim Nutidsen');
  expect(await copied()).toContain(`${LIVES.much.slice(0, 6)}-****`);
  expect(containsPersonnummer(String(await copied()))).toBe(false);
  await page.getByRole('button', { name: /^Kopiér hele personnummeret/ }).click();
  await page.getByText('Kopieret').waitFor();
  expect(await copied()).toBe(`${LIVES.much.slice(0, 6)}-${LIVES.much.slice(6)}`);
});

it('a server that gives no answer is told of, and can be asked again from where it was', async () => {
  const page = await personPage(LIVES.much);
  await intercept(page, '**/api/opslag', (route) => route.abort());
  await region(page, 'Tidslinje').getByRole('button', { name: 'Hent historikken' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await person(page).innerText()).toContain('Sneglestien 4');
  await page.unroute('**/api/opslag');
  await nextEntry(page, () => alert.getByRole('button', { name: 'Prøv igen' }).click());
  expect(await region(page, 'Tidslinje').getByRole('listitem').count()).toBeGreaterThan(5);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('says that nobody is related, and goes on by keyboard alone', async () => {
  const page = await personPage(LIVES.spouse);
  expect(await region(page, 'Familie').innerText()).toContain(
    'Der er ingen forældre, ægtefælle eller børn registreret.',
  );
  // The focus is on the person that was just found; from there everything is reached in the order of the page.
  expect(await page.locator('h2:focus').count()).toBe(1);
  const names: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    names.push((await page.locator(':focus').textContent()) ?? '');
  }
  expect(names.join(' | ')).toMatch(/Vis.*Udskriv.*Luk personen.*Se et andet tidspunkt.*Hent historikken/);
});
