import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound, PageFrame } from './frame/index.ts';
import { findPath, PATHS, type Path } from './paths.ts';
import { EidPage, SignInPage } from './signin/index.ts';
import { fetched } from './texts/index.ts';

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
  component: lazyRouteComponent(
    fetched(() => import('./lookup/index.ts')),
    'LookupPage',
  ),
});

const dwellingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.dwelling,
  component: lazyRouteComponent(
    fetched(() => import('./dwelling/index.ts')),
    'DwellingPage',
  ),
});

const traceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.trace,
  component: lazyRouteComponent(
    fetched(() => import('./own/index.ts')),
    'TracePage',
  ),
});

const accessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.access,
  component: lazyRouteComponent(
    fetched(() => import('./own/index.ts')),
    'AccessPage',
  ),
});

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.users,
  component: lazyRouteComponent(
    fetched(() => import('./users/index.ts')),
    'UsersPage',
  ),
});

const authorisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.authorisations,
  component: lazyRouteComponent(
    fetched(() => import('./authorisations/index.ts')),
    'AuthorisationsPage',
  ),
});

const developersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.developers,
  component: lazyRouteComponent(
    fetched(() => import('./developers/index.ts')),
    'DevelopersPage',
  ),
});

const customersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.customers,
  component: lazyRouteComponent(
    fetched(() => import('./customers/index.ts')),
    'CustomersPage',
  ),
});

const eidRoute = createRoute({ getParentRoute: () => rootRoute, path: PATHS.eid, component: EidPage });

const campaignRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.campaign,
  component: lazyRouteComponent(
    fetched(() => import('./campaign/index.ts')),
    'CampaignPage',
  ),
});

const callCentreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.callCentre,
  component: lazyRouteComponent(
    fetched(() => import('./callcentre/index.ts')),
    'CallCentrePage',
  ),
});

const verificationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.verification,
  component: lazyRouteComponent(
    fetched(() => import('./verification/index.ts')),
    'VerificationPage',
  ),
});

const declarationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.declaration,
  component: lazyRouteComponent(
    fetched(() => import('./declaration/index.ts')),
    'DeclarationPage',
  ),
});

const supervisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.supervision,
  component: lazyRouteComponent(
    fetched(() => import('./supervision/index.ts')),
    'SupervisionPage',
  ),
});

const activationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.activation,
  component: lazyRouteComponent(
    fetched(() => import('./activation/index.ts')),
    'ActivationPage',
  ),
});

const sourceAddressesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.sourceAddresses,
  component: lazyRouteComponent(
    fetched(() => import('./source-addresses/index.ts')),
    'SourceAddressesPage',
  ),
});

const certificatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.certificates,
  component: lazyRouteComponent(
    fetched(() => import('./certificates/index.ts')),
    'CertificatesPage',
  ),
});

const outboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.outbox,
  component: lazyRouteComponent(
    fetched(() => import('./outbox/index.ts')),
    'OutboxPage',
  ),
});

const applyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.apply,
  component: lazyRouteComponent(
    fetched(() => import('./applications/index.ts')),
    'ApplyPage',
  ),
});

const applicationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.applications,
  component: lazyRouteComponent(
    fetched(() => import('./agreements/index.ts')),
    'ApplicationsPage',
  ),
});

const agreementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.agreements,
  component: lazyRouteComponent(
    fetched(() => import('./agreements/index.ts')),
    'AgreementsPage',
  ),
});

const effectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.effect,
  component: lazyRouteComponent(
    fetched(() => import('./effect/index.ts')),
    'EffectPage',
  ),
});

const accessOnDayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: PATHS.accessOnDay,
  component: lazyRouteComponent(
    fetched(() => import('./access-on-day/index.ts')),
    'AccessOnDayPage',
  ),
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
