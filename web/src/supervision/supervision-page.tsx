import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { SupervisionDesk } from './supervision-desk.tsx';
import './supervision-page.css';

/** What public authorities lack of their duties, for the CPR Administration and its customer centre. */
export function SupervisionPage() {
  const { titles, supervision: texts } = useTexts();
  usePageTitle(titles.supervision);
  return (
    <div className="container page-body supervision-page">
      <RequireSession path={PATHS.supervision}>
        {({ hverv }) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <SupervisionDesk decides={hverv.includes('cpr-administrationen')} />
          </>
        )}
      </RequireSession>
    </div>
  );
}
