import { describe, expect, it } from 'vitest';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { DELIVERIES, LIVES } from '../lives.ts';
import { findViolations } from './find-violations.ts';
import { nextEntry, person, personPage, region, test } from './person-house.ts';
import { sideways } from './sideways.ts';
import { theField } from './the-field.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What people come to the page of a person for: what was so, when, and since when that is known. */

describe('where somebody lived', () => {
  it('on a day, as known now and as known a year ago: each time a lookup of its own, and a way back', async () => {
    const page = await personPage(LIVES.much);
    const where = async () => (await person(page).innerText()).replace(/\s+/g, ' ');
    const times = region(page, 'Tidspunkt');
    await times.getByText('Se et andet tidspunkt').click();
    const known = await nextEntry(page, () =>
      times.getByLabel('Hvad gjaldt den dag?', { exact: true }).fill('2025-06-01'),
    );
    expect(known.after).toMatchObject({ virkning: expect.stringContaining('2025-06-01'), tjeneste: 'person' });
    expect(await times.getByRole('status').innerText()).toContain(
      'hvad der gjaldt 1. juni 2025, efter det registret ved nu',
    );
    expect(await where()).not.toContain('Tågehornsvej');

    await nextEntry(page, () =>
      times.getByLabel('Som det var registreret den dag', { exact: true }).fill('2025-12-01'),
    );
    expect(await times.getByRole('status').innerText()).toContain(
      '1. juni 2025, som det var registreret 1. december 2025',
    );
    expect(await where()).toContain('Tågehornsvej 16,1 tv 2100 København Ø');

    await nextEntry(page, () => times.getByRole('button', { name: 'Tilbage til nu' }).click());
    expect(await times.getByRole('status').innerText()).toBe('Viser personen, som det er nu.');
    expect(await page.locator('p:focus').innerText()).toBe('Viser personen, som det er nu.');
    expect(await where()).toContain('Sneglestien 4');
    expect(page.url()).toBe(`${test.url}/opslag/`);
  });

  it('is chosen by a slider with the keyboard: many steps, one lookup', async () => {
    const page = await personPage(LIVES.much);
    const times = region(page, 'Tidspunkt');
    await times.getByText('Se et andet tidspunkt').click();
    const slider = times.getByRole('slider', { name: /Hvad gjaldt den dag/ });
    expect(await slider.getAttribute('aria-valuetext')).toBe('nu');
    let lookups = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/opslag')) lookups += 1;
    });
    await slider.focus();
    const { before, after } = await nextEntry(page, async () => {
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
    });
    expect([lookups, after.virkning < before.virkning]).toEqual([1, true]);
    // The focus is where it was, so that one can go on.
    expect(await page.locator(':focus').getAttribute('type')).toBe('range');
  });

  it('is chosen by dragging the slider: the lookup is made when it is let go of', async () => {
    const page = await personPage(LIVES.much);
    const times = region(page, 'Tidspunkt');
    await times.getByText('Se et andet tidspunkt').click();
    const slider = times.getByRole('slider', { name: /Hvad gjaldt den dag/ });
    const box = await slider.boundingBox();
    if (box === null) throw new Error('the slider is not shown');
    let lookups = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/opslag')) lookups += 1;
    });
    const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.98));
    await page.mouse.down();
    for (const share of [0.9, 0.8, 0.7, 0.6, 0.5]) await page.mouse.move(...at(share));
    // Longer than a change of the date field waits: as long as it is held, nothing is asked.
    await page.waitForTimeout(1000);
    expect(lookups).toBe(0);
    const { after } = await nextEntry(page, () => page.mouse.up());
    expect(lookups).toBe(1);
    const [first = 0, last = 0] = await Promise.all(
      ['min', 'max'].map(async (end) => Number(await slider.getAttribute(end))),
    );
    // The middle of what the slider goes over, by as much as a pixel or two make out.
    const asked = Date.parse(`${after.virkning.slice(0, 10)}T00:00Z`) / DAY_MS;
    expect(Math.abs(asked - (first + last) / 2)).toBeLessThan((last - first) / 50);
  });

  it('before anybody had heard of the person is refused, with nothing of another time left standing', async () => {
    const page = await personPage(LIVES.much);
    const times = region(page, 'Tidspunkt');
    await times.getByText('Se et andet tidspunkt').click();
    await times.getByLabel('Som det var registreret den dag', { exact: true }).fill('2024-06-01');
    await page.getByRole('alert').filter({ hasText: 'Personen findes ikke' }).waitFor();
    expect(await person(page).innerText()).not.toContain('Sneglestien');
    await times.getByRole('button', { name: 'Tilbage til nu' }).click();
    await person(page).getByText('Sneglestien 4').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a day typed beyond the ends of the slider', () => {
  it('is asked about: before birth, to come, and of registration long ago', async () => {
    const page = await personPage(LIVES.much);
    const times = region(page, 'Tidspunkt');
    await times.getByText('Se et andet tidspunkt').click();
    const virkning = times.getByLabel('Hvad gjaldt den dag?', { exact: true });
    for (const day of ['1899-06-01', '2999-06-01']) {
      const { after } = await nextEntry(page, () => virkning.fill(day));
      expect(after.virkning).toContain(day);
    }
    await nextEntry(page, () => times.getByRole('button', { name: 'Tilbage til nu' }).click());
    // No more than the slider's range once the origins are there: what is held now is of 1 September 2026.
    await nextEntry(page, () => person(page).getByText('Kilde: Navn').first().click());
    const registrering = times.getByLabel('Som det var registreret den dag', { exact: true });
    await nextEntry(page, () => registrering.fill('2025-12-01'));
    await registrering.fill('2009-06-01');
    await page.getByRole('alert').filter({ hasText: 'Personen findes ikke' }).waitFor();
    expect(await times.getByText(/Vælg en dag/).count()).toBe(0);
  });

  it('brings no error beside an answer that was found by it', async () => {
    const page = await personPage(LIVES.mother);
    await page.getByRole('button', { name: 'Luk personen' }).click();
    await page.getByText('Slå op på et andet tidspunkt').click();
    for (const field of await page.locator('.as-of-fields input').all()) await field.fill('2999-06-01');
    await theField(page).fill(LIVES.much);
    await page.keyboard.press('Enter');
    const times = region(page, 'Tidspunkt');
    await times.getByText('gjaldt 1. juni 2999, som det var registreret 1. juni 2999').waitFor();
    expect(await times.getByText(/Vælg en dag/).count()).toBe(0);
  });

  it('is refused beside its field where it is a registration to come', async () => {
    const page = await personPage(LIVES.much);
    const times = region(page, 'Tidspunkt');
    await times.getByText('Se et andet tidspunkt').click();
    await times.getByLabel('Som det var registreret den dag', { exact: true }).fill('2999-06-01');
    await times.getByText(/Vælg en dag til og med/).waitFor();
    expect(await times.getByRole('status').innerText()).toBe('Viser personen, som det er nu.');
  });
});

it('both times typed at once are asked about together', async () => {
  const page = await personPage(LIVES.much);
  const times = region(page, 'Tidspunkt');
  await times.getByText('Se et andet tidspunkt').click();
  await times.getByLabel('Hvad gjaldt den dag?', { exact: true }).fill('2025-06-01');
  await times.getByLabel('Som det var registreret den dag', { exact: true }).fill('2025-12-01');
  await times
    .getByRole('status')
    .filter({ hasText: '1. juni 2025, som det var registreret 1. december 2025' })
    .waitFor();
});

it("another child's number, in the place of one that was shown, is masked", async () => {
  const [parent, known, heard] = [310, 311, 312].map(inventedNumber);
  const told = [
    [DELIVERIES.first, known],
    [DELIVERIES.second, heard],
  ] as const;
  for (const [produktion, child = ''] of told) {
    await test.importPersons([inventedPerson(parent ?? '', [['014', { 'PNR-BARN': child }]])], { produktion });
  }
  const page = await personPage(parent ?? '');
  const digits = (number = '') => person(page).getByText(`${number.slice(0, 6)}-${number.slice(6)}`);
  const family = region(page, 'Familie');
  await family.getByRole('button', { name: /^Vis/ }).first().click();
  await digits(heard).first().waitFor();
  const times = region(page, 'Tidspunkt');
  await times.getByText('Se et andet tidspunkt').click();
  await nextEntry(page, () => times.getByLabel('Som det var registreret den dag', { exact: true }).fill('2025-12-01'));
  await family
    .getByText(`${known?.slice(0, 6)}-****`)
    .first()
    .waitFor();
  expect(await digits(known).count()).toBe(0);
});

describe('the timeline', () => {
  it('has a row for each address, name and civil status, annulled and uncertain ones told as such', async () => {
    for (const width of [320, 1440]) {
      const page = await personPage(LIVES.much, { width });
      expect(await person(page).innerText()).not.toContain('Fortidsen');
      const timeline = region(page, 'Tidslinje');
      const { after } = await nextEntry(page, () => timeline.getByRole('button', { name: 'Hent historikken' }).click());
      expect(after.spurgt).toEqual({ personnummer: LIVES.much, aktuelKun: 'nej' });
      const row = (...texts: readonly (string | RegExp)[]) =>
        texts.reduce((rows, hasText) => rows.filter({ hasText }), timeline.getByRole('listitem'));
      expect(await row('annulleret: har aldrig gjaldt', 'Sneglestien 99').count()).toBe(1);
      expect(await row(/fra 2001 \(usikker\)/i, 'Vejkode 8933, nr. 7', 'Odense').count()).toBe(1);
      expect(await row('tidligere', 'Vejkode 8901, nr. 16, 1. tv').count()).toBe(1);
      expect(await row('gælder', 'Sneglestien 4').count()).toBe(1);
      expect(await row('tidligere', 'Kim Fortidsen').count()).toBe(1);
      expect(await row('tidligere', 'Fraskilt').count()).toBe(1);
      await timeline.getByRole('button', { name: 'Navn', exact: true }).click();
      expect(await timeline.getByRole('listitem').count()).toBe(2);
      expect(await findViolations(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
  });

  it('leads to the day a row began', async () => {
    const page = await personPage(LIVES.much);
    const timeline = region(page, 'Tidslinje');
    await nextEntry(page, () => timeline.getByRole('button', { name: 'Hent historikken' }).click());
    await nextEntry(page, () => timeline.getByRole('button', { name: 'Se den dag: 1. januar 1990, Navn' }).click());
    await page.getByRole('heading', { level: 2, name: 'Kim Fortidsen' }).waitFor();
  });

  it('has the marking beside each name and address of a protected person', async () => {
    const page = await personPage(LIVES.hidden);
    const timeline = region(page, 'Tidslinje');
    await nextEntry(page, () => timeline.getByRole('button', { name: 'Hent historikken' }).click());
    const marked = timeline.getByRole('listitem').filter({ hasText: 'Beskyttet' });
    expect(await marked.count()).toBe(6);
  });
});

it('source and registration of a fact are had on demand, once for the page', async () => {
  const page = await personPage(LIVES.much);
  expect(await person(page).getByText('Indlæst').count()).toBe(0);
  const { after } = await nextEntry(page, () => person(page).getByText('Kilde: Navn').first().click());
  expect(after.spurgt).toEqual({ personnummer: LIVES.much, oprindelse: 'ja' });
  await person(page).getByText('1. september 2025').filter({ visible: true }).first().waitFor();
  let lookups = 0;
  page.on('request', () => {
    lookups += 1;
  });
  await person(page).getByText('Kilde: Adresse').first().click();
  await person(page).getByText('1. september 2026').filter({ visible: true }).first().waitFor();
  expect(lookups).toBe(0);
});
