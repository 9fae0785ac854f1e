import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { CompareDays } from './compare-days.tsx';
import { OneDay } from './one-day.tsx';

/** Who could do what on a day, as known at a time, and what differs between two days. */
export function AccessOnDayPage() {
  const { titles, accessOnDay: texts } = useTexts();
  usePageTitle(titles.accessOnDay);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.accessOnDay}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <OneDay />
            <h2 className="section-title">{texts.compare}</h2>
            <CompareDays />
          </>
        )}
      </RequireSession>
    </div>
  );
}
