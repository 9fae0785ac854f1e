import type { Load } from './load.ts';

/** Something that is measured: where it is, and how one lookup of a person is asked of it. */
export interface Target {
  readonly id: 'json' | 'gctp' | 'bare' | 'postgraphile';
  readonly title: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  bodyFor(personnummer: string): string;
  readonly right: Load['right'];
  readonly wrong: Load['wrong'];
}

/** The demo user that asks: an employee of a municipality with all field groups. */
const USER = { personkode: 'DEMOKOM1', kendeord: 'Demo#101' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Signs on at the web door; the target of its plain lookup. */
export async function jsonTarget(url: string): Promise<Target> {
  const headers = { ...JSON_TYPE, 'X-OpenCPR': 'web' };
  const response = await fetch(`${url}/api/signon`, { method: 'POST', headers, body: JSON.stringify(USER) });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (response.status !== 200 || cookie === undefined) throw new Error(`sign-on at the web door: ${response.status}`);
  return {
    id: 'json',
    title: 'OpenCPR, JSON (person)',
    url,
    path: '/api/opslag',
    headers: { ...headers, Cookie: cookie },
    bodyFor: (personnummer) => JSON.stringify({ personnummer }),
    right: '"person.personnummer":{"state":"value"',
    wrong: '',
  };
}

/** Signs on at the GCTP door; the target of Stam+. */
export async function gctpTarget(url: string): Promise<Target> {
  const path = '/cpr-online-gctp/gctp';
  const signon = `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><Sik function="signon" userid="${USER.personkode}" password="${USER.kendeord}"/></Gctp></root>`;
  const response = await fetch(url + path, { method: 'POST', headers: { 'Content-Type': 'text/xml' }, body: signon });
  const token = /Token=([^;]+);/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (token === undefined) throw new Error(`sign-on at the GCTP door: ${await response.text()}`);
  return {
    id: 'gctp',
    title: 'OpenCPR, GCTP (Stam+)',
    url,
    path,
    headers: { 'Content-Type': 'text/xml', Cookie: `Token=${token}` },
    bodyFor: (personnummer) =>
      `<root xmlns="http://www.cpr.dk"><Gctp v="1.0"><System r="CprSoeg"><Service r="Stam+"><CprServiceHeader r="Stam+"><Key><Field r="PNR" v="${personnummer}"/></Key></CprServiceHeader></Service></System></Gctp></root>`,
    right: '<Kvit r="Ok"',
    wrong: 'returKode',
  };
}

/** The target of the bare endpoint. */
export function bareTarget(url: string): Target {
  return {
    id: 'bare',
    title: 'bare Fastify + pg, one SELECT, nothing logged',
    url,
    path: '/bare',
    headers: JSON_TYPE,
    bodyFor: (personnummer) => JSON.stringify({ personnummer }),
    right: '{"personnummer":"',
    wrong: '',
  };
}

/** The target of PostGraphile. */
export function postgraphileTarget(url: string): Target {
  const query =
    'query ($n: String!) { personByPersonnummer(personnummer: $n) { personnummer personId gyldigFra gyldigTil registrering aktuel } }';
  return {
    id: 'postgraphile',
    title: 'PostGraphile 5 on the same tables, nothing logged',
    url,
    path: '/graphql',
    headers: JSON_TYPE,
    bodyFor: (personnummer) => JSON.stringify({ query, variables: { n: personnummer } }),
    right: '"personnummer":"',
    wrong: '"errors"',
  };
}

/** Asks for one person and throws unless the answer is right and about that person. */
export async function checkAnswer(target: Target, personnummer: string): Promise<void> {
  const { url, path, headers, right, wrong } = target;
  const response = await fetch(url + path, { method: 'POST', headers, body: target.bodyFor(personnummer) });
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const well = response.status === 200 && text.includes(right) && text.includes(personnummer);
  // The answer itself is not told: it is about a person, if an invented one.
  if (!well || (wrong !== '' && text.includes(wrong))) throw new Error(`${target.title}: not an answer to a lookup`);
}
