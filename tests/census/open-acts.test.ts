import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTS } from '../../server/src/acts/index.ts';
import { act } from '../../server/src/doors/cli/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** Acts that are open to everybody are so to nobody in particular: who claims to be somebody is held to it. */

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

const post = (path: string, body: object, cookie = '') =>
  fetch(test.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', Cookie: cookie },
    body: JSON.stringify(body),
  });

describe.each(ACTS.filter(({ open }) => open === true).map(({ id }) => id))('%s, which is open to everybody', (id) => {
  it('is refused to a locked session, and to a personkode that nobody has', async () => {
    const user = { personkode: 'DEMOKOM1', kendeord: 'Demo#101' };
    const cookie = (await post('/api/signon', user)).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await post('/api/laas', {}, cookie)).status).toBe(204);
    const locked = await post(`/api/handling/${id}`, {}, cookie);
    expect([locked.status, await locked.json()]).toMatchObject([423, { refused: 'session-laast' }]);
    const nobody = { act: id, input: {}, personkode: 'INGEN001', osUser: 'prøve' };
    expect(await act(test.house.desk, nobody)).toMatchObject({ refused: 'ukendt-bruger' });
  });
});
