import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildPopulation } from '../../server/src/main/demo/population.ts';
import type { IssuedOces } from '../../server/src/neighbours/oces/index.ts';
import { gctpClient } from '../gctp-client.ts';
import { dataDir, url } from './demo-system.ts';
import { fillApplication } from './fill-application.ts';

/** The authority that comes to access in a test: who it is, whom it makes, and how they ask. */

export const NAVN = 'Nybæk Kommune';
export const CVR = '45678911';
export const KUNDENR = '9107';
export const PASSWORD = 'Gul~bus2271';
export const USERS = {
  dap: { navn: 'Dina Dapsen', personkode: 'NYDAP001' },
  officer: { navn: 'Signe Sikkersen', personkode: 'NYSIK001' },
  page: { navn: 'Bo Borgersen', personkode: 'NYBOR001' },
  gctp: { navn: 'Gerda Getsen', personkode: 'NYGCT001' },
} as const;
export const SYSTEM = { navn: 'Journalsystem', personkode: 'NYSYS001' };
/** The grant is for Aarhus: one person who lives there, one who lives in Odense. */
const population = buildPopulation();
export const HERE = population.getPerson('michael').personnummer;
export const THERE = population.getPerson('knud').personnummer;
export const CASE = '2026-17';
export const GRANTED = ['person', 'Stam+', 'CprPersonSmallSimple'];

/** Applies for the authority, which is no customer yet, on the page for it; returns the key of the receipt. */
export async function apply(page: Page): Promise<string> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Ikke kunde endnu? Søg om adgang' }).click();
  await page.getByLabel('Navn', { exact: true }).first().fill(NAVN);
  await page.getByLabel('CVR-nummer').fill(CVR);
  await page.getByLabel('Art', { exact: true }).selectOption('Kommune');
  await page.getByLabel('Kontaktperson').fill(USERS.dap.navn);
  await page.getByLabel('E-post').fill('post@nybaek.example');
  const services = [...GRANTED, 'Familie+'];
  const groups = ['Person', 'Personnummer', 'Navn', 'Beskyttelse'];
  await fillApplication(page, 'Borgerservice i Nybæk', { services, groups, area: '0751' });
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  return page.getByRole('alert').locator('code').innerText();
}

/** Asks for a user with an e-mail address on the page of users. */
export async function askForUser(
  page: Page,
  { navn, personkode }: { readonly navn: string; readonly personkode: string },
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.getByRole('link', { name: 'Brugere', exact: true }).click();
  const form = page.locator('form.panel').filter({ has: page.getByRole('button', { name: 'Opret bruger' }) });
  // It stays open from one user to the next.
  if (!(await form.isVisible())) await page.getByText('Opret en bruger').click();
  await form.getByLabel('Navn', { exact: true }).fill(navn);
  await form.getByLabel('Hvorfor brugeren har brug for adgang').fill('Behandler borgersager');
  await form.getByLabel('Personkode (kan udelades)').fill(personkode);
  if (more['Art'] === undefined) await form.getByLabel('E-mail').fill(`${personkode}@nybaek.example`);
  for (const [label, text] of Object.entries(more)) {
    const field = form.getByLabel(label);
    if (label === 'Art') await field.selectOption(text);
    else await field.fill(text);
  }
  await form.getByRole('button', { name: 'Opret bruger' }).click();
}

/** Makes a user with an e-mail address on the page of users. */
export async function makeUser(
  page: Page,
  user: { readonly navn: string; readonly personkode: string },
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await askForUser(page, user, more);
  await page.getByText(`${user.navn} er oprettet med personkoden ${user.personkode}.`).waitFor();
}

/** What a lookup by GCTP came to; an empty case is not named. */
export async function byGctp(service: string, PNR: string, purpose = 'borgerservice', sag = CASE) {
  const client = gctpClient(url);
  const token = await client.signOn(USERS.gctp.personkode, PASSWORD);
  const headers = { 'X-OpenCPR-Formaal': purpose, ...(sag === '' ? {} : { 'X-OpenCPR-Sag': sag }) };
  return client.call(token, service, { PNR }, headers);
}

/** What a lookup by REST with the system's certificate came to; an empty case is not named. */
export function byRest(
  certificate: IssuedOces,
  service: string,
  personnummer: string,
  purpose = 'borgerservice',
  sag = CASE,
) {
  const { https } = JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8'));
  const ca = readFileSync(join(dataDir, 'tls', 'ca.pem'), 'utf8');
  const path = `/CPR/CprPerson${service}Simple/1/rest/Person${service}ListSimple?pnr.personnummer.eq=${personnummer}`;
  const agent = new Agent({ ca, cert: certificate.cert, key: certificate.key });
  const headers = { 'X-OpenCPR-Formaal': purpose, ...(sag === '' ? {} : { 'X-OpenCPR-Sag': sag }) };
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request({ agent, host: '127.0.0.1', port: https, path, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ status: reply.statusCode, text: Buffer.concat(chunks).toString() }));
    })
      .on('error', reject)
      .end();
  });
}
