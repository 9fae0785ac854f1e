import { ActListShown, useActDone } from '../act/index.ts';
import type { ActAnswer, Hverv } from '../api/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';
import { LetterSection } from './letter-section.tsx';
import { MachineSigns } from './machine-signs.tsx';
import { NamingSection } from './naming-section.tsx';
import { UsersSection } from './users-section.tsx';
import '../campaign/campaign-page.css';

/** The campaign as it concerns the own authority. */
export function VerificationPage() {
  const { titles, verification: texts } = useTexts();
  usePageTitle(titles.verification);
  return (
    <div className="container page-body campaign-page">
      <RequireSession path={PATHS.verification}>
        {({ hverv }) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <ActListShown act="kampagne.myndighed">{(told) => <OwnCampaign told={told} hverv={hverv} />}</ActListShown>
          </>
        )}
      </RequireSession>
    </div>
  );
}

interface OwnCampaignProps {
  readonly told: ActAnswer<'kampagne.myndighed'>;
  readonly hverv: readonly Hverv[];
}

function OwnCampaign({ told, hverv }: OwnCampaignProps) {
  const { verification: texts } = useTexts();
  const { language } = useLanguage();
  const done = useActDone();
  const { kampagne, brugere, dapAdministratorer, systemtegn } = told;
  if (kampagne === undefined) return <p className="muted">{texts.none}</p>;
  const when = (instant: string) => describeInstant(instant, language, 'minute');
  return (
    <>
      <p>
        {texts.night(when(kampagne.inaktiveres), when(kampagne.aabner))}{' '}
        {kampagne.udloebet === undefined ? texts.deadline(when(kampagne.frist)) : texts.over(when(kampagne.udloebet))}
      </p>
      <p>{texts.phone(kampagne.telefon)}</p>
      <LetterSection letter={kampagne.brev} isOfficer={hverv.includes('sikkerhedsansvarlig')} />
      <NamingSection campaign={kampagne} admins={dapAdministratorer} onDone={done} />
      <UsersSection users={brugere} canVerify={hverv.includes('dap-administrator')} onDone={done} />
      <MachineSigns signs={systemtegn} />
    </>
  );
}
