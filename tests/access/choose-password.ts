import { postFrom } from './post-from.ts';

/** Chooses a password by the link of an answer, as the page of the link does; throws when it is not taken. Returns the password. */
export async function choosePassword(url: string, link: unknown, kendeord = 'Gul~bus22'): Promise<string> {
  const token = String(link).split('#')[1] ?? '';
  const { status, json } = await postFrom('127.0.0.1', `${url}/api/aktiver`, {
    ...{ token, nytKendeord: kendeord, gentag: kendeord },
  });
  if (status !== 200) throw new Error(`${String(link)}: ${JSON.stringify(json)}`);
  return kendeord;
}
