import { afterAll, beforeAll } from 'vitest';
import { DEMO_EID_CLIENT, DEMO_IDENTITIES } from '../../server/src/main/demo/identities.ts';
import { openMitidStandIn } from '../../server/src/neighbours/mitid/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { breachOf } from './hold-to-contract.ts';

/** The house, with the stand-in of MitID Erhverv as its broker, open while the tests of a file run. */
export let test: TestHouse;
/** The stand-in's address. */
export let issuer: string;
/** What the stand-in's clock is ahead of the machine's, milliseconds; tests wind it. */
export const broker = { aheadMs: 0 };

/** Opens house and stand-in before the tests of a file and closes them after it. */
export function useEidHouse(): void {
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const clock = () => Date.now() + broker.aheadMs;
    const standIn = await openMitidStandIn({ ...DEMO_EID_CLIENT, port: 0, identities: DEMO_IDENTITIES, clock });
    ({ issuer } = standIn);
    ends.push(standIn.close);
    test = await openTestHouse(undefined, { eid: { ...DEMO_EID_CLIENT, issuer } });
    ends.push(test.close);
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
}

/** What came back of one call. */
export interface Called {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** A browser as far as a sign-in needs one: it keeps cookies, and holds every answer to the contract. */
export function browserOf(url: string) {
  const jar = new Map<string, string>();
  return {
    jar,
    async post(path: string, body: object = {}): Promise<Called> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', Cookie: cookie },
        body: JSON.stringify(body),
      });
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      const text = await response.text();
      const type = response.headers.get('content-type')?.split(';')[0] ?? '';
      const json = type === 'application/json' ? JSON.parse(text) : {};
      const answer = type === 'application/json' ? json : text;
      const breach = breachOf({ method: 'POST', path, status: response.status, type, body: answer });
      if (breach !== undefined) throw new Error(breach);
      return { status: response.status, json };
    },
  };
}

/** A browser of these tests. */
export type Browser = ReturnType<typeof browserOf>;

/** Goes to the stand-in's page and chooses there, as a user does; returns what it sends back. */
export async function choose(
  adresse: string,
  navn: string | undefined,
  niveau?: string,
): Promise<{ readonly state: string; readonly code?: string }> {
  const page = await fetch(adresse);
  if (page.status !== 200) throw new Error(`the stand-in answered ${page.status}`);
  const place = DEMO_IDENTITIES.findIndex((one) => one.navn === navn);
  const form = new URLSearchParams({
    forespoergsel: new URL(adresse).search.slice(1),
    ...(navn === undefined ? { fortryd: 'ja' } : { identitet: String(place) }),
    ...(niveau === undefined ? {} : { niveau }),
  });
  const chosen = await fetch(`${issuer}/authorize`, { method: 'POST', body: form, redirect: 'manual' });
  const back = new URL(chosen.headers.get('location') ?? '');
  const [state, code] = [back.searchParams.get('state') ?? '', back.searchParams.get('code')];
  return code === null ? { state } : { state, code };
}

/** Signs in at the stand-in as somebody; returns what the server said of what came back. */
export async function signIn(browser: Browser, navn: string | undefined, niveau?: string): Promise<Called> {
  const begun = await browser.post('/api/eid/begynd', niveau === 'hoej' ? { niveau } : {});
  return browser.post('/api/eid/svar', await choose(String(begun.json['adresse']), navn, niveau));
}
