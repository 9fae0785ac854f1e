import type { Page } from 'playwright-core';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { webClient } from '../web-client.ts';
import { sendLink, showLink } from './outbox-letter.ts';
import { signIn } from './sign-in.ts';
import { theField } from './the-field.ts';

/** A page as it stands when somebody works in it. */
export interface PageAtWork {
  /** Kebab-case: a screenshot is called after it. */
  readonly name: string;
  /** Who is signed in where it is opened; undefined where nobody is. */
  readonly user: string | undefined;
  /** Opens it, from where the work of the user begins. */
  readonly open: (page: Page, url: string) => Promise<void>;
}

const atWork = (
  name: string,
  open: (page: Page, url: string) => Promise<void>,
  user = 'Karla Kommunalsen',
): PageAtWork => ({ name, user, open });

const forAnybody = (name: string, open: (page: Page, url: string) => Promise<void>): PageAtWork => ({
  name,
  user: undefined,
  open,
});

/** Signs in, on a page where nobody is, whoever is to see a page, and opens it. */
export async function openAtWork({ user, open }: PageAtWork, page: Page, url: string): Promise<void> {
  if (user !== undefined) await signIn(page, url, user);
  await open(page, url);
  await page.waitForLoadState('networkidle');
}

const lookUp = (number: string | undefined) => async (page: Page) => {
  await theField(page).fill(number ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Udskriv' }).waitFor();
};

const search = async (page: Page) => {
  await theField(page).pressSequentially('thorsager');
  await page.getByRole('listbox', { name: 'Personer fundet' }).getByRole('option').first().waitFor();
};

const lookAtHistory = async (page: Page) => {
  await lookUp(demoPersons().muchHistory[0])(page);
  await page.getByText('Se et andet tidspunkt').click();
  await page.getByRole('button', { name: 'Hent historikken' }).click();
  await page.getByRole('button', { name: 'Hent historikken' }).waitFor({ state: 'detached' });
};

const follow = (link: string) => async (page: Page) => {
  await lookUp(demoPersons().ordinary[0])(page);
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('table').first().waitFor();
};

/** Plans a campaign far ahead, with letters and a call that waits, where there is none yet. */
async function withCampaign(url: string): Promise<void> {
  const office = await webClient(url, 'DEMOCPR1', 'Demo#011');
  const nat = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  if ((await office.act('kampagne.planlaeg', { nat })).refused !== undefined) return;
  await office.act('kampagne.breve');
  // A system whose owner has left is a sign, with what to do about it.
  const dap = await webClient(url, 'DEMODAP1', 'Demo#103');
  await dap.act('bruger.opret', { personkode: 'REJST001', navn: 'Rejst Rejsesen', grund: 'Prøve' });
  await dap.act('bruger.opret', {
    ...{ personkode: 'REJST002', navn: 'Rejsesystem', grund: 'Prøve', art: 'system', ejer: 'REJST001' },
  });
  await dap.act('bruger.luk', { personkode: 'REJST001' });
  await office.act('kampagne.systembrugere');
  const centre = await webClient(url, 'DEMOKUN1', 'Demo#012');
  await centre.act('kampagne.koe', { fra: 'Borgmesterens sekretær' });
}
const openFrom = (link: string, fold?: string) => async (page: Page) => {
  await page.getByRole('link', { name: link, exact: true }).click();
  if (fold !== undefined) await page.getByText(fold, { exact: true }).click();
};

const atPath = (path: string, then: (page: Page) => Promise<void>) => async (page: Page, url: string) => {
  await page.goto(url + path);
  await then(page);
};

const tryOut = async (page: Page) => {
  await follow('Hvad må jeg se?')(page);
  await page.getByRole('button', { name: 'Prøv af' }).click();
  await page.getByRole('alert').waitFor();
};

const orderAddress = async (page: Page) => {
  await page.getByRole('link', { name: 'Kildeadresser', exact: true }).click();
  await page.getByText('Bestil en adresse').click();
  await page.getByLabel('IPv4-adresse').fill('192.0.2.44');
  await page.getByRole('button', { name: 'Bestil kildeadresse' }).click();
  await page.getByText('192.0.2.44', { exact: true }).first().waitFor();
};

/** Looks a stairwell up as a landlord. */
const lookUpStairwell = async (page: Page) => {
  await page.getByRole('combobox', { name: 'Adresse' }).pressSequentially('tågehornsvej 4');
  await page
    .getByRole('option', { name: /hele opgangen/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Slå op', exact: true }).click();
  await page.getByRole('table').waitFor();
};

/** Every page there is, each with something on it. */
export const PAGES: readonly PageAtWork[] = [
  forAnybody('start', async (page, url) => {
    await page.goto(url);
    await page.getByRole('button', { name: 'Log på som Karla Kommunalsen' }).waitFor();
  }),
  forAnybody('purpose', async (page, url) => {
    await page.goto(url);
    await page.getByRole('button', { name: 'Log på som Karla Kommunalsen' }).click();
    await page.getByRole('dialog').waitFor();
    await page.locator('h1').waitFor({ state: 'attached' });
  }),
  atWork('lookup', async () => undefined),
  atWork('search', search),
  atWork('person-history', lookAtHistory),
  atWork('person', lookUp(demoPersons().muchHistory[0])),
  atWork('person-protected', lookUp(demoPersons().protected[0])),
  atWork('person-protected-private', lookUp(demoPersons().protected[0]), 'Preben Privatsen'),
  atWork('dwelling', lookUpStairwell, 'Berit Boligsen'),
  atWork('my-lookups', follow('Mine opslag')),
  atWork('what-may-i-see', follow('Hvad må jeg se?')),
  atWork('try-out', tryOut),
  atWork('try-out-private', tryOut, 'Preben Privatsen'),
  atWork(
    'customers',
    async (page) => {
      await page.getByRole('link', { name: 'Kunder', exact: true }).click();
      await page.getByRole('cell', { name: 'Opdigtet Kommune' }).waitFor();
      await page.getByText('Opret en kunde').click();
      await page.getByLabel('Kundenummer').waitFor();
    },
    'Carla Kontorsen',
  ),
  atWork(
    'campaigns',
    async (page, url) => {
      await withCampaign(url);
      await page.getByRole('link', { name: 'Verifikationskampagner', exact: true }).click();
      await page.getByRole('cell', { name: 'Opdigtet Kommune' }).waitFor();
      await page.getByText('Natten, morgenen og fristen').click();
    },
    'Carla Kontorsen',
  ),
  atWork(
    'customer-centre',
    async (page, url) => {
      await withCampaign(url);
      await page.goto(url);
      await page.getByText('Borgmesterens sekretær: har ventet').first().waitFor();
    },
    'Knud Kundecentersen',
  ),
  atWork(
    'verification',
    async (page) => {
      await withCampaign(new URL(page.url()).origin);
      await page.getByRole('link', { name: 'Verifikation', exact: true }).click();
      await page.getByText('Brevet ligger klar').waitFor();
      await page.locator('summary', { hasText: 'Giv systembrugeren en anden ejer' }).click();
      await page.getByRole('button', { name: 'Ret bruger' }).waitFor();
    },
    'Dorte Dapsen',
  ),
  atWork(
    'declaration',
    async (page) => {
      await page.getByRole('link', { name: 'Sikkerhedsansvarlig', exact: true }).click();
      await page.getByRole('button', { name: 'Afgiv erklæringen' }).click();
      await page.getByText('Svar ja eller nej.').first().waitFor();
      await page.getByRole('row', { name: /DEMOKOM1/ }).waitFor();
    },
    'Sidsel Sikkerhedsen',
  ),
  atWork(
    'supervision',
    async (page) => {
      await page.getByRole('link', { name: 'Tilsyn', exact: true }).click();
      await page.getByRole('button', { name: 'Se erklæringer fra Opdigtet Kommune' }).click();
      await page.getByRole('heading', { name: 'Erklæringer fra Opdigtet Kommune' }).waitFor();
    },
    'Carla Kontorsen',
  ),
  atWork('source-addresses', orderAddress, 'Dorte Dapsen'),
  atWork(
    'certificates',
    async (page) => {
      await page.getByRole('link', { name: 'Certifikater', exact: true }).click();
      await page.getByText('Fagsystem i Opdigtet Kommune (DEMOSYS1)').first().waitFor();
      await page.getByText('Udsted et certifikat').click();
      await page.getByText('Knyt et certifikat, som er udstedt andetsteds').click();
    },
    'Dorte Dapsen',
  ),
  atWork('outbox', sendLink, 'Dorte Dapsen'),
  atWork(
    'activation',
    async (page) => {
      await sendLink(page);
      const link = await showLink(page);
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByLabel('Nyt kendeord', { exact: true }).waitFor();
    },
    'Dorte Dapsen',
  ),
  atWork(
    'users',
    async (page) => {
      await page.getByRole('link', { name: 'Brugere', exact: true }).click();
      await page.getByText('DEMOKOM1', { exact: true }).waitFor();
      await page.getByText('Opret en bruger').click();
      await page.getByText('Opret og luk mange fra en fil').click();
      await page.getByLabel('Fil', { exact: true }).waitFor();
    },
    'Dorte Dapsen',
  ),
  atWork(
    'user',
    async (page) => {
      await page.getByRole('link', { name: 'Brugere', exact: true }).click();
      await page.getByRole('button', { name: 'Åbn Karla Kommunalsen' }).click();
      await page.getByText('Ret oplysninger').click();
      await page.getByText('Luk brugeren').click();
      await page.locator('summary', { hasText: 'Certifikater' }).click();
      await page.locator('summary', { hasText: 'MitID Erhverv' }).click();
      await page.getByLabel('Certifikat (PEM)').waitFor();
    },
    'Dorte Dapsen',
  ),
  atWork(
    'authorisations',
    async (page) => {
      await page.getByRole('link', { name: 'Fortegnelse', exact: true }).click();
      await page.getByText('DEMOKOM1', { exact: true }).waitFor();
    },
    'Sidsel Sikkerhedsen',
  ),
  forAnybody('apply', async (page, url) => {
    await page.goto(`${url}/ansoeg/`);
    await page.getByLabel('Borgerservice og vejledning').check({ force: true });
    await page.getByLabel('Databeskyttelsesloven: Borgerservice og vejledning').waitFor();
  }),
  atWork(
    'applications',
    atPath('/anmodninger/', async (page) => {
      await page.locator('summary', { hasText: 'Udsted tilladelse' }).first().click();
      await page.getByRole('button', { name: 'Udsted tilladelse' }).first().waitFor();
    }),
    'Carla Kontorsen',
  ),
  atWork('agreements', openFrom('Aftaler', 'Søg om adgang'), 'Dorte Dapsen'),
  atWork(
    'effect',
    async (page) => {
      const dap = await webClient(new URL(page.url()).origin, 'DEMODAP1', 'Demo#103');
      await dap.act('eid.knyt', { personkode: 'DEMOSIK1', identitet: 'c1f0a5de-0000-4000-8000-000000000104' });
      await openFrom('Iværksættelse')(page);
      await page.getByRole('button', { name: 'Godkend signaturen for Sidsel Sikkerhedsen' }).waitFor();
    },
    'Olga Operatørsen',
  ),
  atWork(
    'access-on-day',
    atPath('/tilladelser/', async (page) => {
      await page.getByRole('button', { name: 'Vis', exact: true }).click();
      await page.getByRole('table').first().waitFor();
    }),
    'Carla Kontorsen',
  ),
  atWork('developers', follow('For udviklere')),
  forAnybody('mitid-refused', async (page, url) => {
    await page.goto(url);
    await page.getByRole('button', { name: 'Log på med MitID Erhverv' }).click();
    await page.getByRole('button', { name: 'Ulla Ukendtsen' }).click();
    await page.getByText('ikke knyttet til en bruger').waitFor();
  }),
  // The lock goes to all tabs of a browser: it has one of its own.
  forAnybody('locked', async (page, url) => {
    await signIn(page, url, 'Karla Kommunalsen');
    await page.keyboard.press('F8');
    await page.getByRole('heading', { name: 'Låst' }).waitFor();
  }),
];
