/** The addresses of the pages. None ever carries a number or a name: what is looked up lives in memory only. */
export const PATHS = {
  signIn: '/',
  lookup: '/opslag/',
  dwelling: '/boligopslag/',
  trace: '/mine-opslag/',
  access: '/adgang/',
  customers: '/kunder/',
  campaign: '/kampagner/',
  callCentre: '/kundecenter/',
  verification: '/verifikation/',
  declaration: '/erklaering/',
  supervision: '/tilsyn/',
  activation: '/aktiver/',
  sourceAddresses: '/kildeadresser/',
  outbox: '/udbakke/',
  certificates: '/legitimation/',
  users: '/brugere/',
  authorisations: '/fortegnelse/',
  apply: '/ansoeg/',
  agreements: '/aftaler/',
  applications: '/anmodninger/',
  effect: '/ivaerksaettelse/',
  accessOnDay: '/tilladelser/',
  developers: '/udviklere/',
  eid: '/eid/',
} as const;

/** The address of a page. */
export type Path = (typeof PATHS)[keyof typeof PATHS];

/** The path a text names, when it is one of ours that can be gone to; so that a link from elsewhere cannot lead away after sign-in. */
export function findPath(text: unknown): Path | undefined {
  return Object.values(PATHS).find((path) => path === text && path !== PATHS.eid);
}
