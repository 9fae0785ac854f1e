import { Agent, request } from 'node:http';

/** What 32 clients were given while they asked as fast as they could. Only answers that came whole are in it. */
export interface Answered {
  /** The ids of the entries the answers named. */
  readonly entries: string[];
  /** How many answers of each kind: `0` and `200` are answers, `9913` and `503` say "temporarily unavailable". */
  readonly kinds: Map<string, number>;
  /** Lookups that were answered with data, by the moment (performance.now) at which the answer was whole. */
  readonly good: number[];
  /** Answers that gave data without naming an entry. */
  withoutEntry: number;
}

/** Who asks: the tokens of a session of each door, and the numbers asked for. */
export interface Askers {
  readonly gctpToken: string;
  readonly webCookie: string;
  readonly personnumre: readonly string[];
}

const GCTP_CLIENTS = 24;
const WEB_CLIENTS = 8;

/** Asks on 32 keep-alive connections until the signal; resolves when the last client has stopped. */
export async function load(url: string, askers: Askers, stop: AbortSignal): Promise<Answered> {
  const answered: Answered = { entries: [], kinds: new Map(), good: [], withoutEntry: 0 };
  const client = async (number: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const isGctp = number < GCTP_CLIENTS;
    for (let turn = number; !stop.aborted; turn += 1) {
      const personnummer = askers.personnumre[turn % askers.personnumre.length] ?? '';
      const whole = await (isGctp ? askGctp : askWeb)(url, agent, askers, personnummer);
      if (whole === undefined) {
        // Nobody answers just now; asking in a tight loop would only heat the machine.
        await new Promise((resolve) => setTimeout(resolve, 5));
        continue;
      }
      answered.kinds.set(whole.kind, (answered.kinds.get(whole.kind) ?? 0) + 1);
      const isGood = whole.kind === '0' || whole.kind === '200';
      if (isGood) answered.good.push(performance.now());
      if (whole.entry !== undefined) answered.entries.push(whole.entry);
      else if (isGood) answered.withoutEntry += 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: GCTP_CLIENTS + WEB_CLIENTS }, (_, number) => client(number)));
  return answered;
}

interface Whole {
  readonly kind: string;
  readonly entry: string | undefined;
}

/** One lookup through the GCTP door. */
export async function askGctp(
  url: string,
  agent: Agent,
  askers: Askers,
  personnummer: string,
): Promise<Whole | undefined> {
  const body = `<Gctp v="1.0"><System r="CprSoeg"><Service r="Stam+"><CprServiceHeader r="Stam+"><Key><Field r="PNR" v="${personnummer}"/></Key></CprServiceHeader></Service></System></Gctp>`;
  const headers = { Cookie: `Token=${askers.gctpToken}`, 'Content-Type': 'text/xml' };
  const got = await post(`${url}/cpr-online-gctp/gctp`, agent, headers, body);
  if (got === undefined) return undefined;
  return { kind: /<Kvit [^>]*v="(?<code>\d+)"/.exec(got.body)?.[1] ?? `HTTP ${got.status}`, entry: got.entry };
}

/** One lookup through the web door. */
export async function askWeb(
  url: string,
  agent: Agent,
  askers: Askers,
  personnummer: string,
): Promise<Whole | undefined> {
  const headers = { Cookie: askers.webCookie, 'Content-Type': 'application/json', 'X-OpenCPR': 'web' };
  const got = await post(`${url}/api/opslag`, agent, headers, JSON.stringify({ personnummer }));
  return got === undefined ? undefined : { kind: String(got.status), entry: got.entry };
}

/** Posts, and gives the answer if all of it came; undefined when it did not, or nobody was there. */
function post(
  url: string,
  agent: Agent,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; entry: string | undefined; body: string } | undefined> {
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', agent, headers, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(undefined));
      response.on('close', () => {
        if (!response.complete) return resolve(undefined);
        const entry = response.headers['x-opencpr-journal'];
        const text = Buffer.concat(chunks).toString('latin1');
        // The web door names the entry of a refusal in its body.
        const inBody = /"journal":"(?<id>[0-9a-f-]{36})"/.exec(text)?.[1];
        return resolve({
          status: response.statusCode ?? 0,
          entry: typeof entry === 'string' ? entry : inBody,
          body: text,
        });
      });
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(undefined));
    sent.end(body);
  });
}
