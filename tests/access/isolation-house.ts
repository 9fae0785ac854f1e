import fc from 'fast-check';
import { ACTS } from '../../server/src/acts/index.ts';
import type { KundeArt } from '../../server/src/rooms/access/index.ts';
import { argon2Passwords } from '../../server/src/storage/access/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** A house with drawn customers and users, for laws about who reaches whose rows. */

/** A drawn user. */
export interface DrawnUser {
  readonly kundenr: string;
  readonly personkode: string;
  readonly art: 'medarbejder' | 'system';
  readonly office: 'dap' | 'sik' | undefined;
}

/** The password of all of them. */
export const PASSWORD = 'Samme#123';

/** What stands in every name of a customer's rows, and in nobody else's. */
export const markOf = (kundenr: string) => `Mærke-${kundenr}-`;

/** Customers of any kind with their users: a DAP administrator and a security officer each, and up to three more. */
const drawn = fc.array(
  fc.record({
    art: fc.constantFrom<KundeArt[]>('kommune', 'region', 'stat', 'privat-virksomhed', 'skolesystem', 'privat-udlejer'),
    more: fc.array(fc.constantFrom('medarbejder', 'system'), { maxLength: 3 }),
  }),
  { minLength: 4, maxLength: 7 },
);

/** Opens the house; the same seed draws the same. */
export async function openDrawnHouse(
  seed: number,
): Promise<{ test: TestHouse; users: readonly DrawnUser[]; kunder: readonly string[] }> {
  const test = await openTestHouse();
  const { administration } = test.house;
  const now = new Date().toISOString();
  const kendeord = await argon2Passwords.hash(PASSWORD);
  const [customers = []] = fc.sample(drawn, { numRuns: 1, seed });
  const users: DrawnUser[] = [];
  for (const [place, { art, more }] of customers.entries()) {
    const kundenr = String(8100 + place);
    await administration.addKunde({ kundenr, cvr: undefined, navn: `${markOf(kundenr)}kunde`, art, gyldigFra: now });
    const kinds: readonly Pick<DrawnUser, 'art' | 'office'>[] = [
      { art: 'medarbejder', office: 'dap' },
      { art: 'medarbejder', office: 'sik' },
      ...more.map((kind) => ({ art: kind, office: undefined })),
    ];
    for (const [at, kind] of kinds.entries()) {
      const user: DrawnUser = { kundenr, personkode: `LOV${place}U${at}XY`, ...kind };
      await administration.addBruger({ ...user, navn: `${markOf(kundenr)}${at}`, kendeord }, now);
      if (user.office === 'dap') await administration.addProfil(user, '200', now);
      if (user.office === 'sik') await administration.nameSikkerhedsansvarlig(user, now);
      users.push(user);
    }
  }
  return { test, users, kunder: [...new Set(users.map(({ kundenr }) => kundenr))] };
}

/** Every row of every table of access, one digest a customer: what a customer has, whoever wrote it. */
export async function digestsOf(test: TestHouse): Promise<ReadonlyMap<string, string>> {
  const client = await test.house.pool('opencpr_access_administrator').connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('opencpr.kundenr', 'alle', true)`);
    const digests = new Map<string, string>();
    for (const table of await tablesOf(test)) {
      const { rows } = await client.query<{ kundenr: string; digest: string }>(
        `SELECT kundenr, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM access.${table} t GROUP BY kundenr`,
      );
      for (const { kundenr, digest } of rows) {
        digests.set(kundenr, `${digests.get(kundenr) ?? ''} ${table}:${digest}`);
      }
    }
    await client.query('COMMIT');
    return digests;
  } finally {
    client.release();
  }
}

/** The tables of access that an administrator may read and whose rows are somebody's. */
export async function tablesOf(test: TestHouse): Promise<readonly string[]> {
  const { rows } = await test.house.pool('opencpr_access_administrator').query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kundenr'
     WHERE c.relnamespace = 'access'::regnamespace AND c.relkind = 'r'
       AND has_table_privilege(current_user, c.oid, 'SELECT') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Any act of the catalogue with any input: numbers and codes of anybody, days, words, and what is none of it. */
export function anyAct(kunder: readonly string[], codes: readonly string[]) {
  const code = fc.constantFrom(...codes);
  const kinds = {
    tekst: fc.constantFrom('kommune', 'stat', '2024-09-01', 'Prøve', '%', `' OR '1'='1`),
    linjer: fc.array(code, { maxLength: 3 }).map((lines) => ['personkode', ...lines].join('\n')),
    fil: fc
      .array(code, { maxLength: 3 })
      .map((lines) => Buffer.from(['personkode', ...lines].join('\n')).toString('base64')),
    dag: fc.constantFrom('2024-09-02', '2026-01-01', '2027-06-01', '2099-12-31'),
    kundenr: fc.constantFrom(...kunder, '9999'),
    cvr: fc.constantFrom('12345674', '98765433'),
    personkode: fc.oneof(code, fc.constant('INGENSOM')),
    'ja-nej': fc.constantFrom('ja', 'nej'),
    tal: fc.nat({ max: 400 }).map(String),
    liste: fc.array(code, { minLength: 1, maxLength: 3 }).map((list) => list.join(',')),
    id: fc.uuid(),
  };
  // Half of them such as a customer's own offices do, or next to nothing would be done.
  const own = ACTS.filter(({ by }) => by.includes('dap-administrator') || by.includes('sikkerhedsansvarlig'));
  return fc
    .oneof(fc.constantFrom(...ACTS), fc.constantFrom(...own))
    .chain((act) =>
      fc
        .record(
          Object.fromEntries(
            Object.entries(act.fields).map(([name, { kind, choices }]) => [
              name,
              choices === undefined ? kinds[kind] : fc.constantFrom(...choices.map(({ value }) => value)),
            ]),
          ),
          { requiredKeys: Object.keys(act.fields).filter((name) => act.fields[name]?.required === true) },
        )
        .map((input): { id: string; input: Readonly<Record<string, string>> } => ({ id: act.id, input })),
    );
}
