import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type IssuedOces, issueOces, openLocalAuthority } from '../../server/src/neighbours/oces/index.ts';
import { gctpClient } from '../gctp-client.ts';
import { opencpr } from '../start/command.ts';
import { browser, dataDir, url, useDemoSystem } from './demo-system.ts';
import { letIn } from './let-in.ts';
import {
  apply,
  askForUser,
  byGctp,
  byRest,
  CASE,
  CVR,
  GRANTED,
  HERE,
  KUNDENR,
  makeUser,
  NAVN,
  PASSWORD,
  SYSTEM,
  THERE,
  USERS,
} from './new-authority.ts';
import { signIn } from './sign-in.ts';
import { theField } from './the-field.ts';

/**
 * An authority comes to access as it would: from the first page it sees to the last user, through the pages alone but for what
 * happens elsewhere (its certificate is issued by the authority of certificates). Then what was granted is tried at each door.
 */

useDemoSystem();
let office: Page;
let operator: Page;
let dap: Page;
let key: string;
let certificate: IssuedOces;
const signedIn = new Map<string, Page>();

function pageOf({ personkode }: { readonly personkode: string }): Page {
  const page = signedIn.get(personkode);
  if (page === undefined) throw new Error(`${personkode} is not signed in`);
  return page;
}

beforeAll(async () => {
  [office, operator] = [await browser.openPage(1280, 900), await browser.openPage(1280, 900)];
  await signIn(office, url, 'Carla Kontorsen');
  await operator.goto(url);
  await operator.getByRole('button', { name: 'Log på som Olga Operatørsen' }).click();
  await operator.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
});

/** The card of the authority on the office's page. */
const card = () => office.getByRole('article').filter({ hasText: CVR }).first();
const agreement = () =>
  office
    .getByRole('article')
    .filter({ hasText: `Kunde ${KUNDENR}, aftale` })
    .first();

describe('a new authority', () => {
  it('applies without being a customer, and follows its application by a key', async () => {
    key = await apply(await browser.openPage(1280, 900));
  });

  it('is judged, granted in part, and gets an agreement and an authorisation that is only issued', async () => {
    await office.goto(`${url}/anmodninger/`);
    await card().locator('summary', { hasText: 'Imødekom' }).click();
    await card().getByLabel('Omfatter leverancen kun de personer, opgaven kræver?').selectOption('Ja');
    await card().getByLabel('Omfatter leverancen kun de oplysninger, opgaven kræver?').selectOption('Ja');
    await card().getByLabel('Vurdering', { exact: true }).fill('Familien er ikke nødvendig.');
    await card().getByLabel('Nyt kundenummer').fill(KUNDENR);
    await card().getByLabel('Tjenester').fill(GRANTED.join(','));
    await card().getByLabel('Begrundelse, når ikke alt imødekommes').fill('Familie+ er ikke nødvendig for opgaven.');
    await card().getByRole('button', { name: 'Imødekom ansøgning' }).click();
    await office.getByText('Ansøgningen er nu: Delvist imødekommet.').waitFor();
    const granted = office.getByRole('article').filter({ hasText: 'Familien er ikke nødvendig.' }).first();
    await granted.locator('summary', { hasText: 'Opret aftale' }).click();
    await granted.getByRole('button', { name: 'Opret aftale' }).click();
    await agreement().locator('summary', { hasText: 'Udsted tilladelse' }).click();
    await agreement().getByLabel('Kræv sag ved hvert opslag').selectOption('Ja');
    await agreement().getByRole('button', { name: 'Udsted tilladelse' }).click();
    await agreement().getByText('udstedt, afventer operatøren').waitFor();

    const applicant = await browser.openPage(1280, 900);
    await applicant.goto(`${url}/ansoeg/`);
    await applicant.getByText('Se, hvor langt jeres ansøgning er').click();
    await applicant.getByLabel('Nøgle fra kvitteringen').fill(key);
    await applicant.getByRole('button', { name: 'Se ansøgning' }).click();
    await applicant.getByText(`${NAVN}: Delvist imødekommet`).waitFor();
    await applicant.getByText(`I er kunde nr. ${KUNDENR}.`).waitFor();
    await applicant.getByText('Familie+ er ikke nødvendig for opgaven.').waitFor();
    await applicant.context().close();
  });

  it('has its first DAP administrator made by the office, who activates by a link', async () => {
    await makeUser(office, USERS.dap, { Kundenummer: KUNDENR, Profiler: '200' });
    dap = await letIn(office, USERS.dap, PASSWORD);
    // Nothing is granted yet: the DAP administrator administers, and looks nobody up.
    expect(await dap.getByRole('link', { name: 'Opslag', exact: true }).count()).toBe(0);
  });

  it('makes three users and a system with an owner, and no DAP administrator', async () => {
    await makeUser(dap, USERS.officer, { Profiler: '127' });
    await makeUser(dap, USERS.page);
    await makeUser(dap, USERS.gctp);
    await makeUser(dap, SYSTEM, { Art: 'System', 'Ejer af systembrugeren': USERS.page.personkode });
    await askForUser(dap, { navn: 'Endnu En', personkode: 'NYENDNU1' }, { Profiler: '200' });
    await dap.getByText('200 gives kun af CPR-administrationen').waitFor();
  });

  it('gets nothing into effect before it has named a security officer', async () => {
    await operator.getByRole('link', { name: 'Iværksættelse', exact: true }).click();
    const put = operator.getByRole('button', { name: `Iværksæt tilladelse for ${NAVN}` });
    await put.click();
    await operator.getByText('G06', { exact: false }).first().waitFor();
    await dap.getByRole('link', { name: 'Sikkerhedsansvarlig', exact: true }).click();
    await dap.getByText('Myndigheden har ingen sikkerhedsansvarlig').waitFor();
    await dap.locator('summary', { hasText: 'Udpeg sikkerhedsansvarlig' }).click();
    await dap.getByLabel('Personkode').first().fill(USERS.officer.personkode);
    await dap.getByRole('button', { name: 'Udpeg sikkerhedsansvarlig' }).click();
    await dap.getByText(`${USERS.officer.personkode} er udpeget.`).waitFor();
    await put.click();
    await operator.getByText(`Tilladelsen for kunde ${KUNDENR} er i kraft.`).waitFor();
  });

  it('lets its users in, each by an own password', async () => {
    for (const user of [USERS.officer, USERS.page, USERS.gctp]) {
      signedIn.set(user.personkode, await letIn(dap, user, PASSWORD));
    }
  });

  it('is held to its source addresses, which the operator puts into effect', async () => {
    await office.getByRole('link', { name: 'Kunder', exact: true }).click();
    await office.locator('summary', { hasText: 'Sæt en kundes krav til log på' }).click();
    const demands = office.locator('form').filter({ hasText: 'Kun tilmeldte kildeadresser' });
    await demands.getByLabel('Kundenummer').fill(KUNDENR);
    await demands.getByLabel('Kun tilmeldte kildeadresser').selectOption('Ja');
    await demands.getByRole('button').click();
    await office.getByText(`Kravene for kunde ${KUNDENR} er sat.`).waitFor();
    expect(await gctpClient(url).signOn(USERS.gctp.personkode, PASSWORD)).toBe('');

    await dap.getByRole('link', { name: 'Kildeadresser', exact: true }).click();
    await dap.getByText('Bestil en adresse').click();
    await dap.getByLabel('IPv4-adresse').fill('127.0.0.1');
    await dap.getByRole('button', { name: 'Bestil kildeadresse' }).click();
    await dap.getByText('127.0.0.1 er bestilt og ventes i kraft senest').waitFor();
    await operator.getByRole('link', { name: 'Kildeadresser', exact: true }).click();
    await operator.getByRole('button', { name: 'Sæt 127.0.0.1 i kraft' }).click();
    await operator.getByRole('button', { name: 'Sæt 127.0.0.1 i kraft' }).waitFor({ state: 'detached' });
    await expect.poll(() => gctpClient(url).signOn(USERS.gctp.personkode, PASSWORD), { timeout: 2000 }).not.toBe('');
  });

  it('ties the certificate it was issued to its system', async () => {
    const authority = await openLocalAuthority(join(dataDir, 'tls'), Date.now());
    const days = { fra: Date.now() - 60_000, til: Date.now() + 86_400_000 };
    certificate = await issueOces(authority, {
      form: 'voces',
      cvr: CVR,
      organisation: NAVN,
      navn: SYSTEM.navn,
      ...days,
    });
    await dap.getByRole('link', { name: 'Brugere', exact: true }).click();
    await dap.getByRole('button', { name: `Åbn ${SYSTEM.navn}` }).click();
    const dialog = dap.getByRole('dialog');
    await dialog.locator('summary', { hasText: 'Certifikater' }).click();
    await dialog.getByText('Der er intet certifikat knyttet til brugeren.').waitFor();
    await dialog.getByLabel('Certifikat (PEM)').fill('ikke et certifikat');
    await dialog.getByRole('button', { name: 'Knyt et certifikat til en bruger' }).click();
    await dialog.getByText('Indsæt certifikatet fra').waitFor();
    await dialog.getByLabel('Certifikat (PEM)').fill(certificate.cert);
    await dialog.getByRole('button', { name: 'Knyt et certifikat til en bruger' }).click();
    await dialog.getByText(`Virksomhedscertifikat ${certificate.aftryk.slice(0, 8)}…`).waitFor();
    await dialog.getByText('afventer operatørens godkendelse').waitFor();
    await dialog.getByRole('button', { name: 'Luk', exact: true }).click();
  });

  it('has the signature of its system approved by the operator, before which it lets nobody in', async () => {
    expect(JSON.parse((await byRest(certificate, 'Small', HERE)).text).refused).toBe('signatur-ikke-godkendt');
    await operator.getByRole('link', { name: 'Iværksættelse', exact: true }).click();
    await operator.getByText(`${SYSTEM.navn} (${SYSTEM.personkode}), ejer ${USERS.page.personkode}`).waitFor();
    await operator.getByRole('button', { name: `Godkend signaturen for ${SYSTEM.navn}` }).click();
    await operator.getByText('Ingen signaturer afventer.').waitFor();
    await expect.poll(async () => (await byRest(certificate, 'Small', HERE)).status, { timeout: 2000 }).toBe(200);
  });
});

describe('what was granted', () => {
  it('is answered in the browser, for who lives there, with the groups of the grant and no others', async () => {
    const page = pageOf(USERS.page);
    await page.reload();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().check({ force: true });
    await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: /Sagsreference/ }).fill(CASE);
    await theField(page).fill(HERE);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Udskriv' }).waitFor();
    const told = await page.getByRole('main').innerText();
    expect(told).toContain('Thorsager');
    expect(told).not.toContain('Ibsens');
    await theField(page).fill(THERE);
    await page.keyboard.press('Enter');
    await page.getByText('Retligt spørgsmål 8', { exact: false }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Bækgaard');
    // No office, no page of one.
    for (const name of ['Brugere', 'Aftaler', 'Kildeadresser', 'Udbakke', 'Kunder', 'Iværksættelse']) {
      expect(await page.getByRole('link', { name, exact: true }).count(), name).toBe(0);
    }
  });

  it('is told question by question in the browser, where something else is asked for', async () => {
    const page = pageOf(USERS.page);
    await page.getByRole('link', { name: 'Hvad må jeg se?', exact: true }).click();
    const trying = page.locator('.try-out');
    const tried = async (service: string, purpose: string, sag: string) => {
      await trying.getByLabel('Tjeneste').selectOption(service);
      await trying.getByLabel('Formål', { exact: true }).selectOption(purpose);
      await trying.getByLabel('Sag, hvis der er en').fill(sag);
      await trying.getByRole('button', { name: 'Prøv af' }).click();
      return page.getByRole('alert').innerText();
    };
    expect(await tried('Stam+', 'borgerservice', CASE)).toContain('Stam+ må slås op');
    expect(await tried('Stam+', 'sundhed', CASE)).toContain('Retligt spørgsmål 3');
    expect(await tried('Stam+', 'borgerservice', '')).toContain('Retligt spørgsmål 4');
    expect(await tried('Familie+', 'borgerservice', CASE)).toContain('Ingen tilladelse i kraft giver tjenesten.');
  });

  it('is answered by GCTP, and nothing else is', async () => {
    const answered = await byGctp('Stam+', HERE);
    expect(answered.kvit.v).toBe('0');
    expect(answered.text).toContain('Thorsager');
    expect(answered.text).not.toContain('Ibsens');
    const codes = await Promise.all([
      byGctp('Familie+', HERE),
      byGctp('Stam+', HERE, 'sundhed'),
      byGctp('Stam+', HERE, 'borgerservice', ''),
      byGctp('Stam+', THERE),
    ]);
    expect(codes.map(({ kvit }) => kvit.v)).toEqual(['9906', '9909', '9908', '9910']);
    expect(codes[3]?.kvit.t).toContain('8');
  });

  it('is answered by REST with the certificate, and nothing else is', async () => {
    const answered = await byRest(certificate, 'Small', HERE);
    expect(answered.status).toBe(200);
    expect(answered.text).toContain('Thorsager');
    expect(answered.text).not.toContain('Ibsens');
    expect((await byRest(certificate, 'Medium', HERE)).status).toBe(403);
    const asked = [
      byRest(certificate, 'Small', HERE, 'sundhed'),
      byRest(certificate, 'Small', HERE, 'borgerservice', ''),
      byRest(certificate, 'Small', THERE),
    ];
    const numbers = (await Promise.all(asked)).map(({ status, text }) => [status, JSON.parse(text).question?.number]);
    expect(numbers).toEqual([
      [403, '3'],
      [403, '4'],
      [403, '8'],
    ]);
  });

  it('is for the customer’s own, and its security officer sees who they are', async () => {
    const page = pageOf(USERS.officer);
    await page.reload();
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
    await page.getByRole('link', { name: 'Fortegnelse', exact: true }).click();
    for (const { personkode } of [...Object.values(USERS), SYSTEM]) {
      await page.getByRole('cell', { name: personkode, exact: true }).waitFor();
    }
    expect(await page.getByRole('cell', { name: 'DEMOKOM1' }).count()).toBe(0);
  });

  it('left an entry of everything, in the name of who asked and with the credential it was asked with', () => {
    const { stdout } = opencpr('journal', 'search', '--kunde', KUNDENR, '--data', dataDir, '--json');
    const entries = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ doer, personkode, brugerart, udfald }) => `${doer} ${personkode} ${brugerart} ${udfald}`);
    for (const one of [
      `web ${USERS.page.personkode} MID leveret`,
      `web ${USERS.page.personkode} MID afslag:retsspoergsmaal:8`,
      `gctp ${USERS.gctp.personkode} MID leveret`,
      `gctp ${USERS.gctp.personkode} MID afslag:retsspoergsmaal:3`,
      `gctp ${USERS.gctp.personkode} MID afslag:tjeneste-ikke-tilladt`,
      `datafordeler-rest ${SYSTEM.personkode} VOCES leveret`,
      `datafordeler-rest ${SYSTEM.personkode} VOCES afslag:retsspoergsmaal:4`,
    ]) {
      expect(entries).toContain(one);
    }
  });
});
