import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { TraceTable } from './trace-table.tsx';
import './own-pages.css';

/** The user's own last lookups. */
export function TracePage() {
  const { titles, trace: texts } = useTexts();
  usePageTitle(titles.trace);
  return (
    <div className="container page-body own-page">
      <RequireSession path={PATHS.trace}>
        {(session) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <TraceTable session={session} />
          </>
        )}
      </RequireSession>
    </div>
  );
}
