import { inflateSync } from 'node:zlib';
import { openParts } from '../../bench/desk-parts.ts';
import { createDesk } from '../../server/src/desk/index.ts';
import { act } from '../../server/src/doors/cli/index.ts';
import { danishInstant, danishLocal, dayOf, virkningstid } from '../../server/src/ground/bitemporal/index.ts';
import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import type { JsonAct } from '../web-client.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayIn = (days: number) => dayOf(danishLocal(Date.now() + days * DAY_MS));
const at = (day: string, time: string) => new Date(danishInstant(virkningstid(`${day}T${time}`))).toISOString();

/** The planned night of the tests is the one before this day, soon enough for the journal to have its month. */
export const NAT = dayIn(3);
/** Days of the deadline, and until when users are verified. */
export const FRIST = '5';
export const GYLDIG_TIL = dayIn(90);
/** The last day of an employment, before that. */
export const SOON = dayIn(20);
/** Moments of it. */
export const AT = {
  before: at(dayIn(1), '12:00'),
  night: at(NAT, '00:00'),
  early: at(NAT, '05:00'),
  morning: at(NAT, '07:00'),
  open: at(NAT, '08:00'),
  day: at(NAT, '11:00'),
  late: at(dayIn(8), '08:00'),
} as const;

/** An act at a moment, by a user or, without `as`, by the operator of the machine. */
export type DoAct = (
  at: keyof typeof AT | string,
  id: string,
  input?: Readonly<Record<string, string>>,
  as?: string,
) => Promise<JsonAct & { readonly bytes?: Uint8Array }>;

/** A house with a second DAP administrator and some more users, and acts at any moment. */
export async function openCampaignHouse(): Promise<{ test: TestHouse; act: DoAct; addUser: AddUser }> {
  const test = await openTestHouse();
  const addUser: AddUser = async (kundenr, personkode, also = {}) => {
    const { art = 'medarbejder', password, dap } = also;
    const kendeord = password === undefined ? 'intet' : await argon2Passwords.hash(password);
    const now = '2026-01-01T00:00:00.000Z';
    await test.house.administration.addBruger(
      { kundenr, personkode, navn: `Bruger ${personkode}`, art, kendeord },
      now,
    );
    if (dap) await test.house.administration.addProfil({ kundenr, personkode }, '200', now);
  };
  await addUser('9001', 'DAPTO001', { dap: true });
  await addUser('9001', 'MEDARB01', { password: 'Gammel#01' });
  await addUser('9001', 'MEDARB02');
  await addUser('9002', 'DAPSTA01', { dap: true });
  return { test, act: actsOf(test), addUser };
}

/**
 * Takes in, before the night: those whose employment or start lies ahead, those who are closed at once, one of them a DAP
 * administrator; and returns a link of DEMOKOM1 that is not used.
 */
export async function addStaff(doAct: DoAct): Promise<unknown> {
  const staff = {
    ...{ ANSAT001: { 'ansat-til': SOON }, ANSAT002: { 'ansat-til': NAT } },
    ...{ BEGYND01: { fra: dayIn(10) }, BEGYND02: {}, LUKKET01: {}, LUKKET02: {} },
  };
  for (const [personkode, dates] of Object.entries(staff)) {
    const asked = { personkode, navn: 'Prøve Prøvesen', grund: 'Prøve', ...dates };
    await doAct('before', 'bruger.opret', asked, 'DEMODAP1');
  }
  await doAct('before', 'bruger.ret', { personkode: 'BEGYND02', 'ansat-fra': dayIn(10) }, 'DEMODAP1');
  await doAct('before', 'bruger.profil', { personkode: 'LUKKET02', profil: '200', aktiv: 'ja' }, 'DEMOCPR1');
  for (const personkode of ['LUKKET01', 'LUKKET02']) await doAct('before', 'bruger.luk', { personkode }, 'DEMODAP1');
  return (await doAct('before', 'bruger.link', { personkode: 'DEMOKOM1' }, 'DEMODAP1'))['link'];
}

/** Adds a user, with a password where it is given. */
export type AddUser = (
  kundenr: string,
  personkode: string,
  also?: { readonly art?: 'medarbejder' | 'system'; readonly password?: string; readonly dap?: true },
) => Promise<void>;

function actsOf(test: TestHouse): DoAct {
  const parts = openParts(test.house);
  return async (at, id, input = {}, as = undefined) => {
    const moment = at in AT ? AT[at as keyof typeof AT] : at;
    const desk = createDesk({ ...parts, clock: { now: () => Date.parse(moment) } });
    const done = await act(desk, { act: id, input, personkode: as, osUser: 'test' });
    if ('refused' in done) return { journal: '', ...done } as JsonAct;
    return { journal: '', ...done.told, ...(done.fil === undefined ? {} : { bytes: done.fil.bytes }) };
  };
}

/** The text of a letter: what its content streams show, the hexadecimal strings of each line put together. */
export function textOfPdf(bytes: Uint8Array): string {
  const pdf = Buffer.from(bytes);
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 1)) {
    const end = pdf.indexOf('endstream', at);
    try {
      streams.push(inflateSync(pdf.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // A stream that is not deflated is no content.
    }
  }
  return streams
    .join('\n')
    .split('\n')
    .filter((line) => line.includes('TJ'))
    .map((line) =>
      [...line.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''),
    )
    .join('\n');
}

/** Opens the letter of an authority as its security officer, and reads the code in it. */
export async function codeOf(doAct: DoAct, officer: string): Promise<string> {
  const { bytes } = await doAct('before', 'kampagne.brev', {}, officer);
  const found = /Verifikationskode: ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(textOfPdf(bytes ?? new Uint8Array()));
  if (found?.[1] === undefined) throw new Error('the letter has no code');
  return found[1];
}
