import type { Hverv } from './api/index.ts';
import { PATHS, type Path } from './paths.ts';

type PageName = keyof typeof PATHS;

/** As much of a session as says which pages there are for it. */
interface Having {
  readonly tjenester: readonly string[];
  readonly hverv: readonly Hverv[];
}

/** The service of landlords: who has no other looks up dwellings, and no persons. */
const DWELLINGS = 'BOLIGOPSLAG';

const asksAnything = ({ tjenester }: Having) => tjenester.length > 0;
const looksUp = ({ tjenester }: Having) => tjenester.some((one) => one !== DWELLINGS);
const holds =
  (...offices: readonly Hverv[]) =>
  ({ hverv }: Having) =>
    hverv.some((one) => offices.includes(one));

/** Those who see who has access. */
const KEEPERS = [
  'dap-administrator',
  'sikkerhedsansvarlig',
  'cpr-administrationen',
  'kundecenter',
  'operatoer',
] as const;

/** Every page of a signed-in user in the order of its links, and who has it. */
const PAGES: readonly (readonly [PageName, (session: Having) => boolean])[] = [
  ['lookup', looksUp],
  ['dwelling', ({ tjenester }) => tjenester.includes(DWELLINGS)],
  ['trace', asksAnything],
  ['access', asksAnything],
  ['agreements', holds('dap-administrator', 'sikkerhedsansvarlig')],
  ['applications', holds('cpr-administrationen')],
  ['effect', holds('operatoer')],
  ['customers', holds('cpr-administrationen', 'operatoer')],
  ['campaign', holds('cpr-administrationen')],
  ['callCentre', holds('kundecenter')],
  ['verification', holds('sikkerhedsansvarlig', 'dap-administrator')],
  ['declaration', holds('sikkerhedsansvarlig', 'dap-administrator')],
  ['supervision', holds('cpr-administrationen', 'kundecenter')],
  ['sourceAddresses', holds('dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen', 'operatoer')],
  ['certificates', holds('dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen', 'operatoer')],
  ['outbox', holds('dap-administrator', 'cpr-administrationen', 'operatoer')],
  ['users', holds(...KEEPERS)],
  ['authorisations', holds(...KEEPERS)],
  [
    'accessOnDay',
    holds('dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen', 'kundecenter', 'operatoer'),
  ],
];

/** The pages there are for a session, the first being where its work begins. */
export function pagesOf(session: Having): readonly PageName[] {
  return PAGES.filter(([, has]) => has(session)).map(([page]) => page);
}

/** Where the work of a session begins. */
export function homeOf(session: Having): Path {
  return PATHS[pagesOf(session)[0] ?? 'access'];
}
