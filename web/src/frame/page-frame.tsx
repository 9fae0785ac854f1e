import { Outlet, useLocation } from '@tanstack/react-router';
import { PATHS } from '../paths.ts';
import { LockGuard } from '../session/index.ts';
import { WorkProvider } from '../work/index.ts';
import { DemoBanner } from './demo-banner.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { SkipLink } from './skip-link.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import './page-frame.css';

/** What surrounds every page. */
export function PageFrame() {
  useFocusOnNavigation();
  // What comes back from MitID Erhverv may be what opens the lock, and shows nobody.
  const comesBack = useLocation().pathname === PATHS.eid;
  return (
    <WorkProvider>
      <SkipLink />
      <DemoBanner />
      <SiteHeader />
      <main id="indhold" className="page-frame-main" tabIndex={-1}>
        {comesBack ? (
          <Outlet />
        ) : (
          <LockGuard>
            <Outlet />
          </LockGuard>
        )}
      </main>
      <SiteFooter />
    </WorkProvider>
  );
}
