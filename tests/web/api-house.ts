import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { breachOf } from './hold-to-contract.ts';

/** The house that the tests of the web API call, and how they call it. */

/** Somebody in the register. */
export const PERSON = inventedNumber(60);
/** Somebody whose name changed, as a second delivery told. */
export const MARRIED = inventedNumber(61);
/** A number nobody in the register has. */
export const UNKNOWN = inventedNumber(62);

/** The house, open while the tests of a file run. */
export let test: TestHouse;
/** Its address. */
export let url: string;
/** The session of the test at hand. */
export let cookie: string;

/** What came back of one call. */
export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

beforeAll(async () => {
  test = await openTestHouse();
  url = test.url;
  for (const [produktion, surname] of [
    ['20260302', 'Opdigtetsen'],
    ['20260309', 'Nyopdigtet'],
  ] as const) {
    const names = [
      [
        '008',
        {
          FORNVN: 'Prøve',
          EFTERNVN: surname,
          NVNHAENSTART: surname === 'Nyopdigtet' ? '202603051200' : '199001011200',
          ADRNVN: `Prøve ${surname}`,
        },
      ],
      ...(surname === 'Nyopdigtet'
        ? [
            [
              '026',
              { FORNVN: 'Prøve', EFTERNVN: 'Opdigtetsen', NVNHAENSTART: '199001011200', NVNHAENSLUT: '202603051200' },
            ] as const,
          ]
        : []),
    ] as const;
    await test.importPersons([inventedPerson(PERSON), inventedPerson(MARRIED, names)], { produktion });
  }
});
afterAll(() => test.close());

beforeEach(async () => {
  cookie = '';
  cookie = cookieOf(await post('/api/signon', { personkode: 'DEMOKOM1', kendeord: 'Demo#101' }));
  expect(cookie).toMatch(/^opencpr=[A-Za-z0-9]{22,}$/);
});

/** Calls a path; no header of any answer holds a number, and every answer is one of the contract. */
export async function call(path: string, init: RequestInit = {}, base = url): Promise<Called> {
  const response = await fetch(base + path, init);
  const text = await response.text();
  const headers = JSON.stringify([...response.headers]);
  // CPR-loven § 54: no header and no address carries a number, whatever the body does.
  expect(containsPersonnummer(headers)).toBe(false);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const json = type === 'application/json' ? JSON.parse(text) : {};
  const { pathname } = new URL(base + path);
  const body = type === 'application/json' ? json : text;
  expect(breachOf({ method: init.method ?? 'GET', path: pathname, status: response.status, type, body })).toBe(
    undefined,
  );
  return { status: response.status, headers: response.headers, text, json };
}

/** Gets a path within the session. */
export const get = (path: string) => call(path, { headers: { Cookie: cookie } });
/** Posts to a path within the session, as the pages do. */
export const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  call(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', Cookie: cookie, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
/** Looks up the person, with more in the body. */
export const lookUp = (more: Readonly<Record<string, unknown>> = {}) =>
  post('/api/opslag', { personnummer: PERSON, ...more });
/** The session cookie an answer sets. */
export const cookieOf = ({ headers }: Called) => (headers.get('set-cookie') ?? '').split(';')[0] ?? '';

/** The entry an answer names in its body; throws when there is none. */
export const entryOf = ({ json }: Called) => {
  const { journal } = json;
  return test.getEntry(typeof journal === 'string' ? journal : String((journal as { id: string }).id));
};

/** A refusal in JSON: its code, texts in both languages, what to do, and its entry where it has one. */
export function expectRefused(called: Called, status: number, refused: string): void {
  expect([called.status, called.json['refused']]).toEqual([status, refused]);
  for (const text of ['da', 'en', 'adviceDa', 'adviceEn']) expect(called.json[text]).toMatch(/\w/);
  expect(containsPersonnummer(called.text)).toBe(false);
}
