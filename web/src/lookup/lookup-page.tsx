import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { PurposeNeeded } from '../work/index.ts';
import { LookupDesk } from './lookup-desk.tsx';

/** The page where persons are looked up. Its address is the same whoever is shown. */
export function LookupPage() {
  const texts = useTexts();
  usePageTitle(texts.titles.lookup);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.lookup}>
        {(session) =>
          session.valgtFormaal === undefined && session.formaal.length > 0 ? (
            <>
              <h1 className="page-title" tabIndex={-1}>
                {texts.lookup.title}
              </h1>
              <PurposeNeeded />
            </>
          ) : (
            // Vilkår § 9: what was looked up for one purpose does not stay on the screen for another.
            <LookupDesk key={session.valgtFormaal ?? ''} session={session} />
          )
        }
      </RequireSession>
    </div>
  );
}
