import type { Page } from 'playwright-core';
import { DEMO_USERS } from '../../server/src/main/demo/customers.ts';

/**
 * Signs a demo user in on a page, with the first purpose of the user's grant, where there are any, that is called as wanted. What
 * the form and the dialogue would ask is asked at once: they are tested where signing in is what a test is about.
 */
export async function signIn(page: Page, url: string, user: string, purpose = /./): Promise<void> {
  const found = DEMO_USERS.find(({ navn }) => navn === user);
  if (found === undefined) throw new Error(`the demo has no user called ${user}`);
  const post = async (path: string, data: object) => {
    const answer = await page.context().request.post(url + path, { headers: { 'X-OpenCPR': 'web' }, data });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return answer;
  };
  const session = await post('/api/signon', { personkode: found.personkode, kendeord: found.password });
  const { formaal }: { formaal: readonly { id: string; da: string }[] } = await session.json();
  const chosen = formaal.find(({ da }) => purpose.test(da));
  if (chosen !== undefined) await post('/api/formaal', { formaal: chosen.id });
  await page.goto(url);
  await page.getByRole('navigation', { name: 'Sider' }).waitFor();
  // Whoever then watches what the page asks for is not to see how it was opened.
  await page.waitForLoadState('networkidle');
}
