/** What the REST door answered. */
export interface RestReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as it was parsed; looked into without a type, since every look is an assertion. */
  readonly json: ReturnType<typeof JSON.parse>;
}

/** Who asks: user and password as the old platform took them. */
export const KOMMUNE = 'username=DEMOKOM1&password=Demo%23101';

/** Asks a method of Datafordeleren's REST services by its official name; `query` comes encoded. */
export async function askRest(url: string, method: string, query: string, who = KOMMUNE): Promise<RestReply> {
  const address = `${url}${pathOf(method)}?${[query, who].filter((part) => part !== '').join('&')}`;
  const reply = await fetch(address);
  const text = await reply.text();
  const isJson = reply.headers.get('content-type')?.startsWith('application/json') ?? false;
  return { status: reply.status, headers: reply.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

/** The path of a method, `PersonFullCurrentListSimple` → `/CPR/CprPersonFullSimple/1/rest/PersonFullCurrentListSimple`. */
export function pathOf(method: string): string {
  const [, size, search] = /^Person(Small|Medium|Full)(?:Current)?List(Simple|Complete)$/.exec(method) ?? [];
  return `/CPR/CprPerson${size}${search}/1/rest/${method}`;
}

/** The personnummer in force of every person of an answer. */
export function numbersIn(reply: RestReply): string[] {
  return reply.json.Personer.map(
    ({ Person }: { Person: { Personnumre: { Personnummer: { personnummer: string } }[] } }) =>
      Person.Personnumre[0]?.Personnummer.personnummer,
  );
}

/** The body of a reply, parsed. */
export async function jsonOf(reply: Response): Promise<ReturnType<typeof JSON.parse>> {
  return JSON.parse(await reply.text());
}
