import { DEMO_CUSTOMERS, DEMO_USERS } from './customers.ts';
import type { DemoCertificates } from './demo-certificate.ts';
import { demoPersons } from './demo-persons.ts';

/** The addresses a demo system answers at; empty while it does not run. */
export type Endpoints = Readonly<Record<string, string>>;

/** What `opencpr demo --json` prints: endpoints, customers, users with their passwords, certificates, example persons by situation. */
export function describeDemo(endpoints: Endpoints, certificates: DemoCertificates): object {
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
    persons: demoPersons(),
  };
}

/** What the sign-in page of a demo system shows. */
export function demoOnPage(): {
  demoUsers: readonly object[];
  demoPersons: Readonly<Record<string, readonly string[]>>;
} {
  return {
    demoUsers: DEMO_USERS.map(({ personkode, password, navn, kundenr }) => {
      const customer = DEMO_CUSTOMERS.find((one) => one.kundenr === kundenr);
      return {
        personkode,
        kendeord: password,
        navn,
        kunde: customer?.navn,
        art: customer?.art,
        may: customer?.tjenester,
      };
    }),
    demoPersons: demoPersons(),
  };
}
