import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { DeclarationDesk } from './declaration-desk.tsx';
import { OfficersSection } from './officers-section.tsx';
import { TrainingSection } from './training-section.tsx';
import './declaration-page.css';

/** What the security officer of an authority answers for; its DAP administrator sees it too, and names the officer. */
export function DeclarationPage() {
  const { titles, declaration: texts } = useTexts();
  usePageTitle(titles.declaration);
  return (
    <div className="container page-body declaration-page">
      <RequireSession path={PATHS.declaration}>
        {({ hverv }) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <DeclarationDesk mayGive={hverv.includes('sikkerhedsansvarlig')} />
            <TrainingSection mayRecord={hverv.includes('sikkerhedsansvarlig')} />
            <OfficersSection mayName={hverv.includes('dap-administrator')} />
          </>
        )}
      </RequireSession>
    </div>
  );
}
