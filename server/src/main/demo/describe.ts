import { DEMO_CUSTOMERS, DEMO_USERS } from './customers.ts';
import type { DemoCertificates } from './demo-certificate.ts';

/** The addresses a demo system answers at; empty while it does not run. */
export type Endpoints = Readonly<Record<string, string>>;

/** Example persons by situation. */
type Examples = Readonly<Record<string, readonly string[]>>;

/** What `opencpr demo --json` prints: endpoints, customers, users with their passwords, certificates, example persons by situation. */
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
    persons,
  };
}

/** What the sign-in page of a demo system shows. */
export function demoOnPage(demoPersons: Examples): { demoUsers: readonly object[]; demoPersons: Examples } {
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
    demoPersons,
  };
}
