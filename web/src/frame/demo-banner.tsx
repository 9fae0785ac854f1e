import { useTexts } from '../texts/index.ts';
import { useAbout } from './use-about.ts';
import './demo-banner.css';

/** Says on every page, and every print, that this is a demo system. */
export function DemoBanner() {
  const { frame } = useTexts();
  if (!useAbout()?.demo) return null;
  return (
    <aside className="demo-banner" aria-label={frame.demo}>
      <div className="container">
        <strong>{frame.demo}</strong> {frame.demoNote}
      </div>
    </aside>
  );
}
