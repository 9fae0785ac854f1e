import { describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { opencprHere } from '../start/command-here.ts';
import { dataDir, openSignedIn, useDemoSystem } from './demo-system.ts';
import { findViolations } from './find-violations.ts';
import { chosenIn, eventually, field, hits, holdSearches, more, part, status, type } from './search-page.ts';

const persons = demoPersons();
// Enough of them that a common name has more bearers than a list shows.
useDemoSystem({ persons: 1_500 });

/** What the journal has of searches, newest first. */
async function searchesOf(
  personkode: string,
): Promise<{ spurgt: Record<string, string>; udfald: string; personer: object[] }[]> {
  const { stdout } = await opencprHere(
    'journal',
    'search',
    '--tjeneste',
    'soeg',
    '--personkode',
    personkode,
    '--data',
    dataDir,
    '--json',
  );
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a caseworker finds somebody', () => {
  it('with a common name: nobody is shown until it is narrowed, or the first are asked for', async () => {
    const page = await openSignedIn();
    await type(page, 'Nielsen');
    await status(page, 'Flere end 20 personer passer').waitFor();
    expect(await hits(page).count()).toBe(0);
    expect(await page.getByText('Ingen af dem er vist. Tilføj').innerText()).toMatch(/kommune.*fødselsår/);
    expect((await searchesOf('DEMOKOM1'))[0]).toMatchObject({ udfald: 'afslag:for-mange', personer: [] });

    await page.getByText('Afgræns søgningen').click();
    await page.getByLabel('Født fra (år)').fill('1978');
    await page.getByLabel('Født til (år)').fill('1984');
    await status(page, /^\d+ person/).waitFor();
    const narrowed = await hits(page).count();
    expect(narrowed).toBeGreaterThan(0);
    for (const text of await hits(page).allInnerTexts()) expect(text).toMatch(/født \d+\. \S+ (?:197[89]|198[0-4])/);
    await page.getByLabel('Køn').selectOption('Kvinde');
    await eventually(() => hits(page).count()).toBeLessThan(narrowed);
    await page.getByRole('button', { name: 'Ryd afgrænsningen' }).click();

    await page.getByRole('button', { name: 'Vis de første 20 alligevel' }).click();
    await status(page, 'De første 20 personer vises').waitFor();
    expect(await hits(page).count()).toBe(20);
    const [first] = await searchesOf('DEMOKOM1');
    expect([first?.udfald, first?.personer.length]).toEqual(['leveret', 20]);
    await more(page).click();
    await status(page, /4\d personer/).waitFor();
    expect(new Set(await hits(page).allInnerTexts()).size).toBe(await hits(page).count());
  });

  it('and sees how the text was understood, removes a part, and corrects another', async () => {
    const page = await openSignedIn();
    await type(page, 'Thorsager, 90-95 år, Aarhus');
    await part(page, 'Kommune: Aarhus').waitFor();
    expect(await part(page, 'Alder: 90-95 år').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Fjern Alder: 90-95 år' }).click();
    expect(await field(page).inputValue()).toBe('Thorsager, Aarhus');
    await status(page, /^\d+ person/).waitFor();
    const all = await hits(page).count();
    await part(page, 'Navn: Thorsager').click();
    await page.keyboard.type('Katrine Thorsager');
    await eventually(() => hits(page).count()).toBeLessThan(all);
    expect(await field(page).inputValue()).toBe('Katrine Thorsager, Aarhus');
    expect(await hits(page).first().innerText()).toContain('Beskyttet');
    await field(page).fill('Strandlodden 12');
    await part(page, 'Alder: 12 år').waitFor();
    await page.getByRole('button', { name: 'Det er en adresse' }).click();
    await part(page, 'Adresse: Strandlodden 12').waitFor();
  });

  it('by address, and by a former name', async () => {
    const page = await openSignedIn();
    await type(page, 'Tågehornsvej 4, st. mf');
    await status(page, '1 person').waitFor();
    expect(await hits(page).first().innerText()).toMatch(/Ellen Margrethe Damsbo/);
    await field(page).fill('');
    await type(page, 'Ellen Holmstrup');
    await status(page, 'Ingen personer fundet').waitFor();
    await page.getByText('Afgræns søgningen').click();
    await page.getByLabel('Søg også i tidligere navne').check({ force: true });
    await status(page, '1 person').waitFor();
    expect(await hits(page).first().innerText()).toMatch(/Ellen Margrethe Damsbo/);
  });

  it('by a former number, which leads to the person as held now', async () => {
    const page = await openSignedIn();
    await type(page, persons.changedNumber[0] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Slå det gældende nummer op' }).first().click();
    await page.getByText('Bopæl i Danmark').first().waitFor();
    expect(await field(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Luk personen' }).click();
    // Pasted with a name beside it, the number is found in the text.
    await field(page).fill(`Cpr ${persons.ordinary[0] ?? ''}`);
    await part(page, 'Personnummer:').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Udskriv' }).waitFor();
    expect(await field(page).inputValue()).toBe('');
  });

  it('by keyboard alone, there and back', async () => {
    const page = await openSignedIn();
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await field(page).evaluate((element) => element === element.ownerDocument.activeElement)) break;
    }
    await page.keyboard.type('Thorsager');
    await status(page, /^\d+ personer/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = chosenIn(page);
    const name = (await chosen.innerText()).split(/\n| Beskyttet/)[0] ?? '';
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name }).waitFor();
    expect(await hits(page).count()).toBe(0);
    // The focus is on the person; Escape leads back to where the search was.
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('Thorsager');
    await chosenIn(page).filter({ hasText: name }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await chosenIn(page).innerText()).not.toContain(name);
    await page.keyboard.press('Escape');
    expect(await chosenIn(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await hits(page).count()).toBe(0);
  });
});

describe('while a search is under way', () => {
  async function openCommon() {
    const page = await openSignedIn();
    await type(page, 'Nielsen');
    await page.getByRole('button', { name: 'Vis de første 20 alligevel' }).click();
    await status(page, 'De første 20 personer vises').waitFor();
    return { page, ...(await holdSearches(page)) };
  }

  it('a second click for more asks for nothing, and shows nobody twice', async () => {
    const { page, asked, release } = await openCommon();
    await more(page).dblclick();
    release();
    await status(page, /[4-9]\d personer/).waitFor();
    await page.waitForTimeout(200);
    expect(asked.length).toBe(1);
    expect(await hits(page).count()).toBe(40);
    expect(new Set(await hits(page).allInnerTexts()).size).toBe(40);
  });

  it('more of what was asked before is not added to what is asked now', async () => {
    const { page, asked, release } = await openCommon();
    await field(page).fill('Thorsager');
    await eventually(() => asked.length).toBe(1);
    await more(page).click();
    release();
    await status(page, /^\d+ personer/).waitFor();
    await page.waitForTimeout(200);
    expect(asked.map(({ tekst }) => tekst)).toEqual(['Thorsager']);
    for (const text of await hits(page).allInnerTexts()) expect(text).toContain('Thorsager');
  });

  it('the first of too many are those of what is typed now, and not of what too many were found of', async () => {
    const page = await openSignedIn();
    await type(page, 'Niels');
    await status(page, 'Flere end 20 personer passer').waitFor();
    const { asked, release } = await holdSearches(page);
    await field(page).fill('Nielsen');
    await eventually(() => asked.length).toBe(1);
    await page.getByRole('button', { name: 'Vis de første 20 alligevel' }).click();
    release();
    await status(page, 'De første 20 personer vises').waitFor();
    expect(asked.map(({ tekst, vis }) => [tekst, vis])).toEqual([
      ['Nielsen', undefined],
      ['Nielsen', 'side'],
    ]);
    for (const text of await hits(page).allInnerTexts()) expect(text).toContain('Nielsen');
  });

  it('what waits for its turn is never asked once the page is locked', async () => {
    const { page, asked, release } = await openCommon();
    await field(page).fill('Thorsager');
    await eventually(() => asked.length).toBe(1);
    await field(page).fill('Katrine Thorsager');
    await page.waitForTimeout(100);
    await page.getByRole('button', { name: 'Lås' }).click();
    await page.getByRole('heading', { name: 'Låst' }).waitFor();
    release();
    await page.waitForTimeout(300);
    expect(asked.map(({ tekst }) => tekst)).toEqual(['Thorsager']);
  });
});

describe('what is no search', () => {
  it('is refused kindly: part of a number never leaves the page', async () => {
    const page = await openSignedIn();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    const number = persons.ordinary[0] ?? '';
    await type(page, `${number.slice(0, 6)}-${number.slice(6, 8)}`);
    await page.keyboard.press('Enter');
    await page.getByText('der kan ikke søges på en del af det').waitFor();
    expect(asked).toEqual([]);
    await field(page).fill('Jens Hansen 1492');
    await page.getByText('En del af teksten er ikke forstået').waitFor();
    await part(page, 'Ikke forstået: 1492').waitFor();
  });

  it('and nobody found is told apart from not allowed', async () => {
    const page = await openSignedIn();
    await type(page, 'Xyzzy Findesikke');
    await status(page, 'Ingen personer fundet').waitFor();
    await page.getByText('Søgningen var tilladt').waitFor();

    const other = await openSignedIn('Stine Styrelsesen');
    await other.getByRole('textbox', { name: /Personnummer/ }).fill('Xyzzy Findesikke');
    await other.getByText('Jeres tilladelse omfatter ikke personsøgning').waitFor();
    expect(await other.getByText('Ingen personer fundet').count()).toBe(0);
  });

  it('is told in English as well', async () => {
    const page = await openSignedIn();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('combobox', { name: /Personnummer, name or address/ }).pressSequentially('Nielsen');
    await status(page, 'More than 20 persons fit').waitFor();
  });
});

it('a private company sees why it cannot search, and nobody of whom it types', async () => {
  const page = await openSignedIn('Preben Privatsen');
  const answers: string[] = [];
  page.on('response', async (response) => answers.push(response.url(), await response.text().catch(() => '')));
  const number = page.getByRole('textbox', { name: /Personnummer/ });
  for (const text of ['Katrine Thorsager', 'Tågehornsvej 4', 'Findesikke']) {
    await number.fill('');
    await number.pressSequentially(text, { delay: 10 });
    await page.getByText('Private kan ikke søge frit i registret (CPR-loven § 38)').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    expect(await page.getByRole('option').count()).toBe(0);
  }
  // Nothing was asked, and nothing came that has anybody's name in it.
  expect(answers.join(' ')).not.toMatch(/Thorsager|Damsbo|api\/(?:soeg|opslag)/);
  expect(await findViolations(page)).toEqual([]);
});

describe('the page', () => {
  it('has no personnummer in addresses, titles, history or the document, and leaves nothing after signing out', async () => {
    const page = await openSignedIn();
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await type(page, 'Thorsager');
    await status(page, /^\d+ personer/).waitFor();
    const all = [
      ...urls,
      page.url(),
      await page.title(),
      await page.content(),
      await page.evaluate('JSON.stringify(history.state)'),
    ];
    expect(containsPersonnummer(all.join('\n'))).toBe(false);
    await page.getByRole('button', { name: 'Log af' }).click();
    await page.getByRole('heading', { name: 'Log på OpenCPR' }).waitFor();
    await page.goBack();
    await page.waitForTimeout(300);
    expect(await page.locator('body').innerText()).not.toContain('Thorsager');
  });

  it('is clean by axe and does not scroll sideways, narrow and wide, with hits and with filters', async () => {
    for (const width of [360, 1440]) {
      const page = await openSignedIn('Karla Kommunalsen', width);
      await type(page, 'Thorsager');
      await status(page, /^\d+ personer/).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await findViolations(page)).toEqual([]);
      await page.getByText('Afgræns søgningen').click();
      expect(await findViolations(page)).toEqual([]);
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    }
  });
});
