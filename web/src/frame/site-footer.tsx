import { useTexts } from '../texts/index.ts';
import { useAbout } from './use-about.ts';
import './site-footer.css';

/** The foot of every page: what OpenCPR is and is not. */
export function SiteFooter() {
  const { frame } = useTexts();
  const about = useAbout();
  return (
    <footer className="site-footer">
      <div className="container">
        <p>{frame.independent}</p>
        {about !== undefined && <p className="muted">{frame.version(about.version)}</p>}
      </div>
    </footer>
  );
}
