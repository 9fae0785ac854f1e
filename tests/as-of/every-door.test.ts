import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookUp } from '../../server/src/doors/cli/look-up.ts';
import { replay } from '../../server/src/doors/cli/replay.ts';
import { parseRegistrering, parseVirkning } from '../../server/src/ground/bitemporal/index.ts';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { seedDemo } from '../../server/src/main/demo/seed.ts';
import { inventedNumber, inventedPerson } from '../delivery.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';

/** The same question at the same times has the same answer by every door that has a place for them, and so has its replay. */

const USER = 'DEMOKOM1';
/** Known from 5 January on, renamed and moved by a delivery of 9 March. */
const AMENDED = [inventedNumber(70), inventedNumber(71)];
const NUMBERS = [...new Set([...Object.values(demoPersons()).flat(), ...AMENDED, ...AMENDED, inventedNumber(72)])];

let test: TestHouse;
let web: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  test = await openTestHouse();
  await seedDemo(test.house);
  for (const [produktion, surname, since] of [
    ['20260105', 'Før', '199001011200'],
    ['20260309', 'Efter', '202603051200'],
  ] as const) {
    const name = { FORNVN: 'Prøve', EFTERNVN: surname, NVNHAENSTART: since, ADRNVN: `Prøve ${surname}` };
    await test.importPersons(
      AMENDED.map((number) => inventedPerson(number, [['008', name]])),
      { produktion },
    );
  }
  web = await webClient(test.url, USER, 'Demo#101');
});
afterAll(() => test.close());

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const question = fc.record(
  {
    personnummer: fc.constantFrom(...NUMBERS),
    virkning: day('1950-01-02', '2030-01-01'),
    registrering: fc.oneof(
      day('2026-01-01', '2026-12-31'),
      day('2026-01-01', '2026-12-31').map((date) => `${date}T11:59:59.999Z`),
    ),
  },
  { requiredKeys: ['personnummer'] },
);

/** Asks at the command line, as somebody at a keyboard writes the times. */
function atCommand(
  { virkning, registrering, ...asked }: { personnummer: string; virkning?: string; registrering?: string },
  service = 'person',
) {
  const effect = virkning === undefined ? undefined : parseVirkning(virkning);
  const known = registrering === undefined ? undefined : parseRegistrering(registrering);
  return lookUp(test.house.desk, test.house.codeTexts.findText, {
    ...asked,
    personkode: USER,
    osUser: 'prøve',
    service,
    formaal: undefined,
    sag: undefined,
    ...(effect?.ok ? { virkning: effect.value } : {}),
    ...(known?.ok ? { registrering: known.value } : {}),
  });
}
const lastByCommand = async () => {
  const [entry] = await test.house.journal.search({ kundenr: 'operatoer', doer: 'cli', limit: 1 });
  if (entry === undefined) throw new Error('the command line has left no entry');
  return entry;
};

it('same as-of, same answer by every door, and by replay', async () => {
  const seen = { answered: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const byWeb = await web.lookUp(asked);
      const byCommand = await atCommand(asked);
      const entry = await lastByCommand();
      if ('refused' in byCommand) {
        seen.refused += 1;
        expect(byWeb.refused).toBe(byCommand.refused);
        return;
      }
      seen.answered += 1;
      // The page leaves out what is empty; the command line says so.
      const told = Object.entries(byCommand.fields).filter(([, { state }]) => state !== 'empty');
      expect(byWeb.fields).toEqual(Object.fromEntries(told));
      const fromWeb = await test.getEntry(byWeb.journal?.id ?? '');
      expect(fromWeb.svarDigest).toBe(entry.svarDigest);
      const again = await replay(test.house.desk, test.house.codeTexts.findText, {
        entryId: fromWeb.entryId,
        personkode: USER,
        osUser: 'prøve',
        begrundelse: 'prøve',
      });
      expect(again).toMatchObject({
        sameAnswer: true,
        sameRules: true,
        answer: { persons: [{ fields: byCommand.fields }] },
      });
    }),
    { numRuns: 120 },
  );
  expect(Math.min(seen.answered, seen.refused)).toBeGreaterThan(0);
});

it('at times that lie on either side of an amendment the answers differ, by every door alike', async () => {
  const [personnummer = ''] = AMENDED;
  const surnames = async (asked: { virkning?: string; registrering?: string }) => {
    const byWeb = await web.lookUp({ personnummer, ...asked });
    const byCommand = await atCommand({ personnummer, ...asked });
    return [
      byWeb.fields?.['navn.efternavn']?.value,
      'refused' in byCommand ? byCommand.refused : byCommand.fields['navn.efternavn']?.value,
    ];
  };
  expect(await surnames({ registrering: '2026-03-08' })).toEqual(['Før', 'Før']);
  expect(await surnames({ registrering: '2026-03-09' })).toEqual(['Efter', 'Efter']);
  expect(await surnames({})).toEqual(['Efter', 'Efter']);
});

it.each(['Stam+', 'Familie+', 'NAVNE3', 'ADRESSE3', 'adresse4'])(
  'a door without a place for times answers %s as of now',
  async (service) => {
    const gctp = gctpClient(test.url);
    const token = await gctp.signOn(USER, 'Demo#101');
    for (const PNR of NUMBERS) {
      const reply = await gctp.call(token, service, { PNR });
      const byDoor = await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');
      await atCommand({ personnummer: PNR }, service);
      const { svarDigest, udfald } = await lastByCommand();
      expect([byDoor.svarDigest, byDoor.udfald]).toEqual([svarDigest, udfald]);
    }
  },
);
