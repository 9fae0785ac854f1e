import type { StandInIdentity } from '../../neighbours/mitid/index.ts';
import { DEMO_CUSTOMERS, DEMO_USERS } from './customers.ts';

/** Who the demo system is to the stand-in of MitID Erhverv; no secret, since the stand-in knows nobody but invented people. */
export const DEMO_EID_CLIENT = { clientId: 'opencpr-demo', clientSecret: 'opencpr-demo-er-ingen-hemmelighed' };

/** Identities that are tied to no user: an employee's, and a private one. */
const UNTIED: readonly StandInIdentity[] = [
  {
    navn: 'Ulla Ukendtsen',
    vises: 'Ikke knyttet til en bruger: afvises.',
    erhverv: {
      ...{ id: 'c1f0a5de-0000-4000-8000-000000000099', rid: '99000099' },
      ...{ cvr: '12345674', organisation: 'Opdigtet Kommune' },
    },
  },
  { navn: 'Pia Privatperson', vises: 'Logger på som borger: afvises.' },
];

/** Who can sign in at the stand-in: the demo users with an identity, in the order of the users, and those nobody knows. */
export const DEMO_IDENTITIES: readonly StandInIdentity[] = [
  ...DEMO_USERS.flatMap(({ navn, personkode, kundenr, identitet, profiler = [] }): StandInIdentity[] => {
    const customer = DEMO_CUSTOMERS.find((one) => one.kundenr === kundenr);
    if (identitet === undefined || customer?.cvr === undefined) return [];
    const demands = profiler.includes('200') ? ', og skal have niveau Høj' : '';
    return [
      {
        navn,
        vises: `Er brugeren ${personkode}${demands}.`,
        erhverv: { id: identitet, cvr: customer.cvr, organisation: customer.navn, rid: identitet.slice(-8) },
      },
    ];
  }),
  ...UNTIED,
];
