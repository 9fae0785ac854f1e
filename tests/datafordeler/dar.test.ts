import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opencprHere } from '../start/command-here.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { askRest, numbersIn, type RestReply } from './rest-client.ts';

type Json = RestReply['json'];

let test: TestHouse;
let darFile: string;
let before: RestReply;
let everybody: Json[];

const list = (query: string, method = 'PersonFullListComplete') => askRest(test.url, method, `${query}&pagesize=1000`);
const peopleIn = (reply: RestReply): Json[] => reply.json.Personer.map(({ Person }: { Person: Json }) => Person);
const numberOf = (person: Json): string => person.Personnumre[0].Personnummer.personnummer;
const homesOf = (person: Json): Json[] => person.Adresseoplysninger.map((one: Json) => one.Adresseoplysninger);
/** The id of where somebody lives now. */
const idNowOf = (person: Json): string | undefined =>
  homesOf(person).find(({ status }) => status === 'aktuel')?.CprAdresse.darAdresseId;
const addressOf = ({ CprAdresse }: Json) =>
  ['cprKommunekode', 'cprVejkode', 'husnummer', 'etage', 'sidedoer'].map((part) => CprAdresse[part] ?? '').join('/');

const summaryOf = ({ stdout }: { stdout: string }): Json => JSON.parse(stdout);

beforeAll(async () => {
  test = await openTestHouse({ restPasswords: true });
  const out = join(test.dataDir, 'files');
  mkdirSync(out);
  const generated = await opencprHere('generate', '--persons', '150', '--seed', '11', '--out', out, '--json');
  const [, delivery = '', addresses = ''] = JSON.parse(generated.stdout).files;
  darFile = addresses;
  expect(summaryOf(await opencprHere('import', delivery, '--data', test.dataDir, '--json'))).toMatchObject({
    rejectedCount: 0,
  });
  before = await list('person.foedselsdato.ge=1800-01-01');
  expect(summaryOf(await opencprHere('import', addresses, '--data', test.dataDir, '--json'))).toMatchObject({
    rejectedCount: 0,
  });
  // In the order of their random ids, which is another one each time.
  everybody = peopleIn(await list('person.foedselsdato.ge=1800-01-01'));
}, 60_000);
afterAll(() => test.close());

describe('the ids that DAR knows addresses by', () => {
  it('are told with every residence that has a house, and with nothing before they were taken in', () => {
    expect(before.text).not.toContain('darAdresseId');
    const homes = everybody.flatMap(homesOf).filter(({ status }) => status === 'aktuel' || status === 'historisk');
    const [housed, homeless] = [true, false].map((is) =>
      homes.filter(({ CprAdresse }) => (CprAdresse.husnummer !== undefined) === is),
    );
    expect(housed?.length).toBeGreaterThan(300);
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(housed?.filter(({ CprAdresse }) => !form.test(CprAdresse.darAdresseId))).toEqual([]);
    expect(homeless?.filter(({ CprAdresse }) => 'darAdresseId' in CprAdresse)).toEqual([]);
    // One address, one id; one id, one address.
    const pairs = new Set(housed?.map((home) => `${addressOf(home)} ${home.CprAdresse.darAdresseId}`));
    expect(pairs.size).toBe(new Set(housed?.map(addressOf)).size);
    expect(pairs.size).toBe(new Set(housed?.map(({ CprAdresse }) => CprAdresse.darAdresseId)).size);
    const corrected = everybody.flatMap(homesOf).filter(({ status }) => status !== 'aktuel' && status !== 'historisk');
    expect(corrected.filter(({ CprAdresse }) => 'darAdresseId' in CprAdresse)).toEqual([]);
  });

  it('find who lives or lived in a dwelling, now and as known at any time since', async () => {
    const ids = [...new Set(everybody.map(idNowOf))].filter((id) => id !== undefined);
    expect(ids.length).toBeGreaterThan(30);
    for (const id of ids.slice(0, 20)) {
      const lived = everybody.filter((person) =>
        homesOf(person).some(({ CprAdresse }) => CprAdresse.darAdresseId === id),
      );
      const live = lived.filter((person) =>
        homesOf(person).some(({ CprAdresse, status }) => CprAdresse.darAdresseId === id && status === 'aktuel'),
      );
      const known = '&registreringstid=2026-06-20';
      for (const key of ['daradresse', 'darAdresseId']) {
        expect(new Set(numbersIn(await list(`cadr.${key}.eq=${id}`)))).toEqual(new Set(lived.map(numberOf)));
      }
      expect(new Set(numbersIn(await list(`cadr.daradresse.eq=${id}${known}`)))).toEqual(new Set(lived.map(numberOf)));
      const now = await list(`cadr.daradresse.eq=${id}&adropl.status.eq=aktuel`);
      expect(new Set(numbersIn(now))).toEqual(new Set(live.map(numberOf)));
    }
    const [one, other] = ids;
    const either = numbersIn(await list(`cadr.daradresse.wi=${one}|${other}&adropl.status.eq=aktuel`));
    expect(either.length).toBeGreaterThanOrEqual(2);
  });

  it('are told by the Small services as well, and stand among the fields of the entry', async () => {
    const person = everybody.find((one) => idNowOf(one) !== undefined);
    const reply = await list(`pnr.personnummer.eq=${numberOf(person)}`, 'PersonSmallCurrentListSimple');
    expect(idNowOf(peopleIn(reply)[0])).toBe(idNowOf(person));
    const entry = await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');
    expect(entry.felter).toContain('bopael.daradresse');
  });

  it('are refused record by record where a file is wrong, and as a whole where it is older', async () => {
    const text = readFileSync(darFile, 'latin1');
    const wrong = join(test.dataDir, 'wrong.daradr');
    const records = [text.slice(17, 110), text.slice(110, 203)];
    const broken = `${records[0]?.slice(0, 21)}${'x'.repeat(36)}${records[0]?.slice(57)}`;
    writeFileSync(wrong, `${text.slice(0, 17)}${broken}${records[1]}99900000002`, 'latin1');
    const { code, stdout } = await opencprHere('import', wrong, '--data', test.dataDir, '--json');
    expect([code, JSON.parse(stdout).rejected]).toEqual([1, [{ line: 2, reason: 'ADRESSEID is not a UUID' }]]);
    writeFileSync(wrong, `${text.slice(0, 9)}20250101${text.slice(17)}`, 'latin1');
    const older = await opencprHere('import', wrong, '--data', test.dataDir, '--json');
    expect([older.code, JSON.parse(older.stdout).rejected[0].reason]).toEqual([1, expect.stringContaining('older')]);
  });
});
