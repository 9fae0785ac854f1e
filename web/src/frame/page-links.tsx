import { Link } from '@tanstack/react-router';
import type { Session } from '../api/index.ts';
import { pagesOf } from '../pages-of.ts';
import { PATHS } from '../paths.ts';
import { useTexts } from '../texts/index.ts';
import { useAbout } from './use-about.ts';
import './page-links.css';

/** The pages of a signed-in user; in a demo system that for developers too. */
export function PageLinks({ session }: { readonly session: Session }) {
  const { frame, titles } = useTexts();
  const pages = useAbout()?.demo ? ([...pagesOf(session), 'developers'] as const) : pagesOf(session);
  return (
    <nav className="page-links" aria-label={frame.pages}>
      <ul className="nobullet-list no-max-width page-links-list">
        {pages.map((page) => (
          <li key={page}>
            <Link className="page-links-link" to={PATHS[page]} activeProps={{ 'aria-current': 'page' }}>
              {titles[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
