import { Link } from '@tanstack/react-router';
import { homeOf } from '../pages-of.ts';
import { PATHS } from '../paths.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { WorkBar } from '../work/index.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { PageLinks } from './page-links.tsx';
import { SignedInAs } from './signed-in-as.tsx';
import './site-header.css';

/** The head of every page: what this is, who is signed in, the language, and what the lookups are for. */
export function SiteHeader() {
  const texts = useTexts();
  const { current } = useSession();
  return (
    <header>
      <div className="site-header">
        <div className="container site-header-inner">
          <Link
            className="site-header-name"
            to={'session' in current && current.session !== undefined ? homeOf(current.session) : PATHS.signIn}
          >
            <span className="site-header-product">{texts.product}</span>
            <span className="site-header-tagline">{texts.tagline}</span>
          </Link>
          <LanguageSwitch />
          {current.state === 'signed-in' && <SignedInAs session={current.session} />}
        </div>
        {current.state === 'signed-in' && (
          <div className="container">
            <PageLinks session={current.session} />
          </div>
        )}
      </div>
      {current.state === 'signed-in' && current.session.tjenester.length > 0 && <WorkBar session={current.session} />}
    </header>
  );
}
