import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound, PageFrame } from './frame/index.ts';
import { findPath, PATHS, type Path } from './paths.ts';
import { EidPage, SignInPage } from './signin/index.ts';

const rootRoute = createRootRoute({ component: PageFrame, notFoundComponent: NotFound });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.signIn,
  validateSearch: ({ videre: asked }): { videre?: Path } => {
    const videre = findPath(asked);
    return videre === undefined ? {} : { videre };
  },
  component: SignInPage,
});

const lookupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.lookup,
  // Fetched when it is needed: the sign-in page is the one that must appear at once.
  component: lazyRouteComponent(() => import('./lookup/index.ts'), 'LookupPage'),
});

const dwellingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.dwelling,
  component: lazyRouteComponent(() => import('./dwelling/index.ts'), 'DwellingPage'),
});

const traceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.trace,
  component: lazyRouteComponent(() => import('./own/index.ts'), 'TracePage'),
});

const accessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.access,
  component: lazyRouteComponent(() => import('./own/index.ts'), 'AccessPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.users,
  component: lazyRouteComponent(() => import('./users/index.ts'), 'UsersPage'),
});

const authorisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.authorisations,
  component: lazyRouteComponent(() => import('./authorisations/index.ts'), 'AuthorisationsPage'),
});

const developersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.developers,
  component: lazyRouteComponent(() => import('./developers/index.ts'), 'DevelopersPage'),
});

const customersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.customers,
  component: lazyRouteComponent(() => import('./customers/index.ts'), 'CustomersPage'),
});

const eidRoute = createRoute({ getParentRoute: () => rootRoute, path: PATHS.eid, component: EidPage });

const campaignRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.campaign,
  component: lazyRouteComponent(() => import('./campaign/index.ts'), 'CampaignPage'),
});

const callCentreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.callCentre,
  component: lazyRouteComponent(() => import('./callcentre/index.ts'), 'CallCentrePage'),
});

const verificationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.verification,
  component: lazyRouteComponent(() => import('./verification/index.ts'), 'VerificationPage'),
});

const declarationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.declaration,
  component: lazyRouteComponent(() => import('./declaration/index.ts'), 'DeclarationPage'),
});

const supervisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.supervision,
  component: lazyRouteComponent(() => import('./supervision/index.ts'), 'SupervisionPage'),
});

const activationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.activation,
  component: lazyRouteComponent(() => import('./activation/index.ts'), 'ActivationPage'),
});

const sourceAddressesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.sourceAddresses,
  component: lazyRouteComponent(() => import('./source-addresses/index.ts'), 'SourceAddressesPage'),
});

const certificatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.certificates,
  component: lazyRouteComponent(() => import('./certificates/index.ts'), 'CertificatesPage'),
});

const outboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.outbox,
  component: lazyRouteComponent(() => import('./outbox/index.ts'), 'OutboxPage'),
});

const applyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.apply,
  component: lazyRouteComponent(() => import('./applications/index.ts'), 'ApplyPage'),
});

const applicationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.applications,
  component: lazyRouteComponent(() => import('./agreements/index.ts'), 'ApplicationsPage'),
});

const agreementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.agreements,
  component: lazyRouteComponent(() => import('./agreements/index.ts'), 'AgreementsPage'),
});

const effectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.effect,
  component: lazyRouteComponent(() => import('./effect/index.ts'), 'EffectPage'),
});

const accessOnDayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.accessOnDay,
  component: lazyRouteComponent(() => import('./access-on-day/index.ts'), 'AccessOnDayPage'),
});

/** Makes the router of the pages. */
export function makeRouter() {
  const pages = [
    ...[signInRoute, lookupRoute, dwellingRoute, traceRoute, accessRoute, customersRoute, developersRoute],
    ...[eidRoute, declarationRoute, supervisionRoute],
    ...[activationRoute, sourceAddressesRoute, certificatesRoute, outboxRoute],
    ...[usersRoute, authorisationsRoute],
    ...[campaignRoute, callCentreRoute, verificationRoute],
    ...[applyRoute, applicationsRoute, agreementsRoute, effectRoute, accessOnDayRoute],
  ];
  return createRouter({ routeTree: rootRoute.addChildren(pages), trailingSlash: 'always' });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
