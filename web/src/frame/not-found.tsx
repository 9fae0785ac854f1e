import { Link } from '@tanstack/react-router';
import { PATHS } from '../paths.ts';
import { useTexts } from '../texts/index.ts';
import { usePageTitle } from './use-page-title.ts';

/** The page for an address that leads nowhere. */
export function NotFound() {
  const texts = useTexts();
  usePageTitle(texts.titles.notFound);
  return (
    <div className="container page-body">
      <h1 tabIndex={-1}>{texts.titles.notFound}</h1>
      <p>{texts.notFound.text}</p>
      <p>
        <Link to={PATHS.signIn}>{texts.notFound.home}</Link>
      </p>
    </div>
  );
}
