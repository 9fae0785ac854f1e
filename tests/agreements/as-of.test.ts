import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgreementsHouse, issueTo9001, openAgreementsHouse } from './agreements-house.ts';

let test: AgreementsHouse;

/** Moments of a year of one customer, in the order in which they became known. */
const KNOWN = {
  jan: '2025-01-10T09:00:00.000Z',
  mar: '2025-03-10T09:00:00.000Z',
  apr: '2025-04-10T09:00:00.000Z',
  may: '2025-05-10T09:00:00.000Z',
  jun: '2025-06-10T09:00:00.000Z',
} as const;

/** Writes rows as they would have been written at a moment: the registrering of each is that moment. */
async function writeAt(now: string, statements: readonly (readonly [text: string, values?: unknown[]])[]) {
  const client = await test.house.pool('opencpr_access_administrator').connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('opencpr.kundenr', 'alle', true), set_config('opencpr.nu', $1, true)`, [now]);
    for (const [text, values] of statements) await client.query(text, values ?? []);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const AFTALE = '11111111-1111-4111-8111-111111111111';
const GRANT = '22222222-2222-4222-8222-222222222222';

beforeAll(async () => {
  test = await openAgreementsHouse();
  // In January a customer with two users and a grant from 1 February, which the operator puts into effect on 10 March.
  await writeAt(KNOWN.jan, [
    [
      `INSERT INTO access.kunde (kundenr, navn, art, gyldig_fra) VALUES ('7601', 'Fortidens Kommune', 'kommune', '${KNOWN.jan}')`,
    ],
    ...['FORTID01', 'FORTID02'].map((code): [string] => [
      `INSERT INTO access.bruger (kundenr, personkode, navn, art, kendeord, kendeord_sat, tilstand, gyldig_fra)
       VALUES ('7601', '${code}', 'Navn ${code}', 'medarbejder', 'x', '${KNOWN.jan}', 'aktiv', '${KNOWN.jan}')`,
    ]),
    [
      `INSERT INTO access.aftale (kundenr, aftale_id, dataansvarlig, tjenester, feltgrupper, formaal, grundlag, beskyttede, gyldig_fra)
       VALUES ('7601', '${AFTALE}', 'F', '{NAVNE3}', '{navn}', '{borgerservice}', '{}', true, '${KNOWN.jan}')`,
    ],
    [
      `INSERT INTO access.tilladelse (kundenr, tilladelse_id, aftale_id, tjenester, feltgrupper, formaal, formaal_standard,
         gyldig_fra, udstedt, udstedt_af)
       VALUES ('7601', '${GRANT}', '${AFTALE}', '{NAVNE3}', '{navn}', '{borgerservice}', 'borgerservice', '2025-02-01T00:00:00Z',
         '${KNOWN.jan}', 'DEMOCPR1')`,
    ],
  ]);
  await writeAt(KNOWN.mar, [
    [
      `UPDATE access.tilladelse SET ivaerksat = '${KNOWN.mar}', gyldig_fra = '${KNOWN.mar}' WHERE tilladelse_id = '${GRANT}'`,
    ],
  ]);
  // In April it becomes known that the second user left on 20 March; in May the agreement is suspended for a month.
  await writeAt(KNOWN.apr, [
    [
      `UPDATE access.bruger SET tilstand = 'inaktiv', gyldig_til = '2025-03-20T11:00:00Z' WHERE personkode = 'FORTID02'`,
    ],
  ]);
  await writeAt(KNOWN.may, [
    [`INSERT INTO access.aftale_suspension VALUES ('7601', '${AFTALE}', '${KNOWN.may}', 'infinity', 'Prøve')`],
  ]);
  await writeAt(KNOWN.jun, [
    [`UPDATE access.aftale_suspension SET gyldig_til = '${KNOWN.jun}' WHERE kundenr = '7601'`],
  ]);
});
afterAll(() => test.close());

async function codesOn(dag: string, registrering?: string) {
  const told = await test.office.act('tilladelse.vis', {
    dag,
    kundenr: '7601',
    ...(registrering === undefined ? {} : { registrering }),
  });
  return (told['adgange'] as readonly { personkode: string }[]).map(({ personkode }) => personkode);
}

describe('who could do what', () => {
  it('on a day is those in force under grants put into effect, and not while an agreement was suspended', async () => {
    expect(await codesOn('2025-02-15')).toEqual([]);
    expect(await codesOn('2025-03-09')).toEqual([]);
    expect(await codesOn('2025-03-10')).toEqual(['FORTID01', 'FORTID02']);
    // They left in the course of the day.
    expect(await codesOn('2025-03-20')).toEqual(['FORTID01', 'FORTID02']);
    expect(await codesOn('2025-03-21')).toEqual(['FORTID01']);
    expect(await codesOn('2025-05-10')).toEqual(['FORTID01']);
    expect(await codesOn('2025-05-11')).toEqual([]);
    expect(await codesOn('2025-06-11')).toEqual(['FORTID01']);
  });

  it('is told as it was known at a moment, whatever came to light later', async () => {
    expect(await codesOn('2025-03-21', '2025-04-01T00:00:00Z')).toEqual(['FORTID01', 'FORTID02']);
    expect(await codesOn('2025-03-21', '2025-05-01')).toEqual(['FORTID01']);
    expect(await codesOn('2025-03-21', '2025-02-01')).toEqual([]);
    expect(await codesOn('2025-06-11', '2025-06-01')).toEqual([]);
    const tomorrow = { dag: '2025-03-21', registrering: '2199-01-01' };
    expect(await test.office.act('tilladelse.vis', tomorrow)).toMatchObject({ felt: 'registrering' });
  });

  it('says what, for which purposes, and until when', async () => {
    const told = await test.office.act('tilladelse.vis', { dag: '2025-03-15', kundenr: '7601' });
    expect(told).toMatchObject({
      dag: '2025-03-15',
      adgange: [
        {
          ...{ kundenr: '7601', kunde: 'Fortidens Kommune', personkode: 'FORTID01', tilladelseId: GRANT },
          ...{ tjenester: ['NAVNE3'], formaal: ['borgerservice'], feltgrupper: ['navn'], profiler: [] },
          ...{ fra: KNOWN.mar, til: 'infinity' },
        },
        { personkode: 'FORTID02', til: '2025-03-20T11:00:00.000Z' },
      ],
    });
  });

  it('differs between two days by who came, who went and what changed', async () => {
    const differ = async (fra: string, til: string) =>
      (
        (await test.office.act('tilladelse.forskel', { fra, til, kundenr: '7601' }))['forskelle'] as readonly {
          forskel: string;
          personkode: string;
        }[]
      ).map(({ forskel, personkode }) => `${forskel} ${personkode}`);
    expect(await differ('2025-02-15', '2025-03-15')).toEqual(['ny FORTID01', 'ny FORTID02']);
    expect(await differ('2025-03-15', '2025-04-15')).toEqual(['ophoert FORTID02']);
    expect(await differ('2025-04-15', '2025-04-16')).toEqual([]);
    await writeAt('2025-07-01T09:00:00.000Z', [
      [
        `INSERT INTO access.bruger_profil (kundenr, personkode, profil, gyldig_fra) VALUES ('7601', 'FORTID01', '127', '2025-07-01T09:00:00Z')`,
      ],
    ]);
    expect(await differ('2025-06-20', '2025-07-02')).toEqual(['aendret FORTID01']);
  });

  it('is told in parts where that is asked for, each part saying how many there are', async () => {
    const asked = { dag: '2025-03-15', kundenr: '7601', registrering: KNOWN.jun, antal: '1' };
    for (const [spring, personkode] of [
      ['0', 'FORTID01'],
      ['1', 'FORTID02'],
    ] as const) {
      const told = await test.office.act('tilladelse.vis', { ...asked, spring });
      expect(told).toMatchObject({ ialt: 2, registrering: KNOWN.jun, adgange: [{ personkode }] });
    }
    expect(await test.office.act('tilladelse.vis', { ...asked, spring: '2' })).toMatchObject({ ialt: 2, adgange: [] });
    const days = { kundenr: '7601', fra: '2025-02-15', til: '2025-03-15', antal: '1', spring: '1' };
    expect(await test.office.act('tilladelse.forskel', days)).toMatchObject({
      ialt: 2,
      forskelle: [{ forskel: 'ny', personkode: 'FORTID02' }],
    });
  });

  it('is a file too, and of the own institution only to its own people', async () => {
    const file = await test.office.act('tilladelse.fil', { dag: '2025-03-15', kundenr: '7601' });
    expect(String(file).split('\r\n')[1]).toMatch(
      /^7601;Fortidens Kommune;FORTID01;Navn FORTID01;medarbejder;;NAVNE3;/,
    );
    const difference = { fra: '2025-03-15', til: '2025-04-15', kundenr: '7601' };
    expect(String(await test.office.act('tilladelse.forskel-fil', difference))).toContain('\r\nophoert;7601;');
    const own = await test.dap.act('tilladelse.vis');
    const customers = (own['adgange'] as readonly { kundenr: string }[]).map(({ kundenr }) => kundenr);
    expect(new Set(customers)).toEqual(new Set(['9001']));
    expect((await test.dap.act('tilladelse.vis', { kundenr: '7601', dag: '2025-03-15' }))['adgange']).toEqual([]);
  });

  it('knows a grant that is issued and not in effect as none', async () => {
    const { tilladelse } = await issueTo9001(test);
    const ids = async () =>
      ((await test.dap.act('tilladelse.vis'))['adgange'] as readonly { tilladelseId: string }[]).map(
        (one) => one.tilladelseId,
      );
    expect(await ids()).not.toContain(tilladelse);
    await test.operator.act('tilladelse.ivaerksaet', { tilladelse });
    expect(await ids()).toContain(tilladelse);
  });
});
