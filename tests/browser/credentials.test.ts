import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, openSignedIn, output, url, useDemoSystem } from './demo-system.ts';
import { findViolations } from './find-violations.ts';
import { sendLink, showLink } from './outbox-letter.ts';

useDemoSystem();

const GOOD = 'Gul~bus22';

/** Fills in both fields of the page of a link, and sends them. */
async function choose(page: Page, password: string, again = password): Promise<void> {
  await page.getByLabel('Nyt kendeord', { exact: true }).fill(password);
  await page.getByLabel('Nyt kendeord igen').fill(again);
  await page.getByRole('button', { name: 'Gem kendeordet' }).click();
}

it('the page of certificates shows the security officer what there is, and nothing to press', async () => {
  const page = await openSignedIn('Sidsel Sikkerhedsen');
  await page.getByRole('link', { name: 'Certifikater', exact: true }).click();
  await page
    .getByRole('row', { name: /DEMOSYS1/ })
    .first()
    .waitFor();
  for (const name of [/^Spær/, /^Fjern/, /^Udsted/]) expect(await page.getByRole('button', { name }).count()).toBe(0);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Certificates and MitID Erhverv' }).waitFor();
});

describe('a link to choose a password', () => {
  it.each([360, 1440])(
    'goes from the outbox to its user, who signs in with what was chosen, at %i px',
    async (width) => {
      const dorte = await openSignedIn('Dorte Dapsen', width);
      await sendLink(dorte);
      const letter = dorte.locator('.outbox-text').first();
      expect(await letter.innerText()).toContain('Hej Sidsel Sikkerhedsen');
      expect(await letter.innerText()).toContain('[…]');
      const link = await showLink(dorte);
      const token = link.split('#')[1] ?? '';
      expect(link).toBe(`${url}/aktiver/#${token}`);
      expect(await findViolations(dorte)).toEqual([]);

      const page = await browser.openPage(width);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(link);
      await page.getByText('Linket er til Sidsel Sikkerhedsen, personkode DEMOSIK1').waitFor();
      // The token is gone from where others can look: the address, the history, what the server is asked by.
      expect(page.url()).toBe(`${url}/aktiver/`);
      expect(await page.evaluate<string>('JSON.stringify([history.state, document.title])')).not.toContain(token);
      expect(await findViolations(page)).toEqual([]);

      await page.getByRole('button', { name: 'Gem kendeordet' }).click();
      expect(await page.getByText('Udfyld feltet.').count()).toBe(2);
      await choose(page, GOOD, 'noget andet');
      await page.getByText('De to kendeord er ikke ens.').waitFor();
      await choose(page, 'kort');
      await page.getByText('Det nye kendeord overholder ikke reglerne.').waitFor();
      expect(await findViolations(page)).toEqual([]);
      const password = `${GOOD}${width}`;
      await choose(page, password);
      await page.getByText('Dit kendeord er gemt').waitFor();
      expect(asked.filter((address) => address.includes(token))).toEqual([]);
      expect(output()).not.toContain(token);
      await page.getByRole('link', { name: 'Gå til log på' }).click();
      await page.getByLabel('Personkode').fill('DEMOSIK1');
      await page.getByLabel('Kendeord', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Log på', exact: true }).click();
      await page.getByRole('button', { name: 'Log af' }).waitFor();

      // Once, and no more; and without a link the page says where to get one.
      const late = await browser.openPage(width);
      await late.goto(link);
      await late.getByText('Linket virker ikke').waitFor();
      await late.goto('about:blank');
      await late.goto(`${url}/aktiver/`);
      await late.getByText('Der er intet link').waitFor();
      expect(await findViolations(late)).toEqual([]);
      await late.getByRole('button', { name: 'English' }).click();
      await late.getByText('There is no link').waitFor();
      for (const one of [dorte, page, late]) await one.context().close();
    },
  );
});

describe('source addresses', () => {
  it.each([360, 1440])('are ordered, put into effect by the operator and removed, at %i px', async (width) => {
    const address = `192.0.2.${width % 200}`;
    const dorte = await openSignedIn('Dorte Dapsen', width);
    await dorte.getByRole('link', { name: 'Kildeadresser', exact: true }).click();
    await dorte.getByText('127.0.0.1', { exact: true }).waitFor();
    await dorte.getByText('Bestil en adresse').click();
    const order = async (text: string) => {
      await dorte.getByLabel('IPv4-adresse').fill(text);
      await dorte.getByRole('button', { name: 'Bestil kildeadresse' }).click();
    };
    await order('192.0.2.0/24');
    await dorte.getByText('Skriv en IPv4-adresse').first().waitFor();
    await order(address);
    await dorte.getByText(`${address} er bestilt og ventes i kraft senest`).waitFor();
    const rowOf = (page: Page) => page.locator('tr').filter({ hasText: address }).first();
    await rowOf(dorte).getByText('Bestilt, ventes i kraft').waitFor();
    // What the operator does is no button of the customer's.
    expect(await dorte.getByRole('button', { name: `Sæt ${address} i kraft` }).count()).toBe(0);
    expect(await findViolations(dorte)).toEqual([]);

    const olga = await openSignedIn('Olga Operatørsen', width);
    await olga.getByRole('link', { name: 'Kildeadresser', exact: true }).click();
    await olga.getByRole('button', { name: `Sæt ${address} i kraft` }).click();
    await rowOf(olga).getByText('I kraft fra').waitFor();

    await dorte.reload();
    await rowOf(dorte).getByText('I kraft fra').waitFor();
    const remove = dorte.getByRole('button', { name: `Fjern ${address}` });
    await remove.click();
    await dorte.getByText('Intet kommer igennem fra adressen').waitFor();
    await dorte.getByRole('button', { name: 'Annullér' }).click();
    await rowOf(dorte).getByText('I kraft fra').waitFor();
    await remove.click();
    await remove.click();
    await rowOf(dorte).getByText('Ophørt').waitFor();
    for (const page of [dorte, olga]) await page.context().close();
  });

  it('are no page for who holds no office', async () => {
    const page = await openSignedIn();
    for (const name of ['Kildeadresser', 'Udbakke']) expect(await page.getByRole('link', { name }).count()).toBe(0);
    await page.goto(`${url}/udbakke/`);
    await page.getByText('Du har ikke det hverv, som handlingen kræver.').first().waitFor();
    await page.context().close();
    const office = await openSignedIn('Carla Kontorsen');
    await office.getByRole('link', { name: 'Udbakke', exact: true }).waitFor();
    await office.context().close();
  });
});

it('a sign-on that is refused says one thing of everything, and after many when to try again', async () => {
  const page = await browser.openPage();
  await page.goto(url);
  const tryIn = async (personkode: string) => {
    await page.getByLabel('Personkode').fill(personkode);
    await page.getByLabel('Kendeord', { exact: true }).fill('Forkert#1');
    await page.getByRole('button', { name: 'Log på', exact: true }).click();
  };
  for (const personkode of ['DEMOSTA1', 'UKENDT09']) {
    await tryIn(personkode);
    await page.getByText('Der kan ikke logges på med den personkode og det kendeord.').waitFor();
  }
  const post = () =>
    page.context().request.post(`${url}/api/signon`, {
      headers: { 'X-OpenCPR': 'web' },
      data: { personkode: 'UKENDT09', kendeord: 'x' },
    });
  for (let tries = 0; tries < 25; tries += 1) await post();
  await tryIn('UKENDT09');
  await page.getByText(/^Prøv igen efter \d/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.context().close();
});

describe('the page of certificates and identities', () => {
  it.each([360, 1440])('issues, shows and revokes a certificate, and unties an identity, at %i px', async (width) => {
    const page = await openSignedIn('Dorte Dapsen', width);
    await page.getByRole('link', { name: 'Certifikater', exact: true }).click();
    await page.getByText('Udsted et certifikat').click();
    const form = page.locator('form', { has: page.getByLabel('Gælder så mange dage') });
    await form.getByLabel('Personkode').fill('DEMOSIK1');
    await form.getByLabel('Form (kan udelades)').selectOption('VOCES: organisation');
    await form.getByRole('button', { name: 'Udsted et certifikat' }).click();
    // Refused where it belongs: hers is an employee's.
    await form.locator('.form-error', { hasText: 'Form' }).waitFor();
    await form.getByLabel('Form (kan udelades)').selectOption('MOCES: medarbejder');
    await form.getByLabel('Gælder så mange dage').fill('20');
    expect(await form.getByLabel('Kun til denne tilladelse').getByRole('option').count()).toBeGreaterThan(1);
    const download = page.waitForEvent('download');
    await form.getByRole('button', { name: 'Udsted et certifikat' }).click();
    const pem = readFileSync(await (await download).path(), 'utf8');
    expect(new X509Certificate(pem).checkPrivateKey(createPrivateKey(pem))).toBe(true);
    await page.getByText('Certifikatet til DEMOSIK1 er udstedt og knyttet.').waitFor();

    await page.getByLabel('Find certifikater').fill('sidsel');
    await page.getByLabel('Tilstand').selectOption('Udløber inden for 30 dage');
    await page.getByText('1 certifikat', { exact: true }).waitFor();
    const aftryk = new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();
    const row = page.getByRole('row', { name: new RegExp(`Sidsel Sikkerhedsen.*${aftryk}`) });
    await row.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await row.getByRole('button', { name: 'Spær MOCES for Sidsel Sikkerhedsen' }).click();
    await row.getByText('Det kan ikke fortrydes.').waitFor();
    await row.getByRole('button', { name: 'Spær MOCES for Sidsel Sikkerhedsen' }).click();
    await page.getByText('Ingen certifikater.').waitFor();
    await page.getByLabel('Tilstand').selectOption('Spærret');
    await row.waitFor();

    // Tied by hand, its thumbprint is worked out where none is typed, and held to it where one is.
    await page.getByText('Knyt et certifikat, som er udstedt andetsteds').click();
    const tieIt = page.locator('form', { has: page.getByLabel('Certifikat (PEM)') });
    await tieIt.getByLabel('Personkode').fill('DEMOSIK1');
    await tieIt.getByLabel('Certifikat (PEM)').fill(pem);
    await tieIt.getByLabel('Dets aftryk').fill('0'.repeat(64));
    await tieIt.getByRole('button').click();
    await tieIt.locator('.form-error', { hasText: 'Dets aftryk' }).waitFor();
    await tieIt.getByLabel('Dets aftryk').fill('');
    await tieIt.getByRole('button').click();
    await tieIt
      .locator('.form-error', { hasText: 'Certifikat (PEM)' })
      .getByText('knyttet til en bruger før')
      .waitFor();

    const identity = `identitet-${width}`;
    await page.getByText('Knyt en identitet til en bruger').click();
    const tie = page.locator('form', { has: page.getByLabel('Id i MitID Erhverv') });
    await tie.getByLabel('Personkode').fill('DEMOSIK1');
    await tie.getByLabel('Id i MitID Erhverv').fill(identity);
    await tie.getByRole('button').click();
    await page.getByText('Identiteten er knyttet til DEMOSIK1.').waitFor();
    const untie = page.getByRole('row', { name: new RegExp(identity) }).getByRole('button', { name: /^Fjern/ });
    await untie.click();
    await page.getByText('Identiteten kan knyttes igen.').waitFor();
    await untie.click();
    await untie.waitFor({ state: 'detached' });
  });
});
