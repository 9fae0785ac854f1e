import { HVERV, type Hverv } from '../../rooms/access/index.ts';
import { DEMO_CUSTOMERS, DEMO_USERS, type DemoUser } from './customers.ts';
import type { DemoCertificates } from './demo-certificate.ts';
import { DEMO_EID_CLIENT, DEMO_IDENTITIES } from './identities.ts';

/** The addresses a demo system answers at; empty while it does not run. */
export type Endpoints = Readonly<Record<string, string>>;

/** Example persons by situation. */
type Examples = Readonly<Record<string, readonly string[]>>;

/**
 * What `opencpr demo --json` prints: endpoints, customers, users with their passwords, certificates, identities at the stand-in of
 * MitID Erhverv, example persons by situation.
 */
export function describeDemo(endpoints: Endpoints, certificates: DemoCertificates, persons: Examples): object {
  return {
    endpoints,
    customers: DEMO_CUSTOMERS.map(({ kundenr, cvr, art, tjenester, formaal, navn }) => ({
      kundenr,
      cvr: cvr ?? null,
      kind: art,
      navn,
      services: tjenester,
      purposes: formaal,
    })),
    users: DEMO_USERS.map(({ personkode, password, kundenr, navn, art }) => ({
      personkode,
      password,
      kundenr,
      navn,
      art,
      may: DEMO_CUSTOMERS.find((customer) => customer.kundenr === kundenr)?.tjenester ?? [],
    })),
    certificates,
    identities: {
      issuer: endpoints['mitid-standin'] ?? null,
      ...DEMO_EID_CLIENT,
      identities: DEMO_IDENTITIES.map(({ navn, erhverv }) => ({
        navn,
        id: erhverv?.id ?? null,
        personkode:
          DEMO_USERS.find(({ identitet }) => identitet !== undefined && identitet === erhverv?.id)?.personkode ?? null,
      })),
    },
    persons,
  };
}

/** What the sign-in page of a demo system shows. */
export function demoOnPage(demoPersons: Examples): { demoUsers: readonly object[]; demoPersons: Examples } {
  return {
    demoUsers: DEMO_USERS.map((user) => {
      const { personkode, password, navn, kundenr } = user;
      const customer = DEMO_CUSTOMERS.find((one) => one.kundenr === kundenr);
      return {
        personkode,
        kendeord: password,
        navn,
        kunde: customer?.navn,
        art: customer?.art,
        may: customer?.tjenester,
        hverv: hvervOfDemo(user).map((hverv) => HVERV[hverv]),
      };
    }),
    demoPersons,
  };
}

/** The offices a demo user holds beside being an employee. */
function hvervOfDemo({ art, profiler = [], sikkerhedsansvarlig }: DemoUser): readonly Hverv[] {
  const held: readonly (readonly [Hverv, boolean])[] = [
    ['cpr-administrationen', profiler.includes('900')],
    ['kundecenter', profiler.includes('910')],
    ['operatoer', art === 'operatoer'],
    ['dap-administrator', profiler.includes('200')],
    ['sikkerhedsansvarlig', sikkerhedsansvarlig === true],
  ];
  return held.filter(([, holds]) => holds).map(([hverv]) => hverv);
}
