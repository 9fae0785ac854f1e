import { useActList } from '../act/index.ts';
import type { Session } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
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
        {(session) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <OwnCampaign session={session} />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function OwnCampaign({ session }: { readonly session: Session }) {
  const { verification: texts, loading } = useTexts();
  const { language } = useLanguage();
  const { data, isError, refetch } = useActList('kampagne.myndighed');
  const again = () => void refetch();
  if (isError) return <FaultNotice onRetry={again} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  const { kampagne, brugere, dapAdministratorer, systemtegn } = data.answer;
  if (kampagne === undefined) return <p className="muted">{texts.none}</p>;
  const when = (instant: string) => describeInstant(instant, language);
  const { hverv } = session;
  return (
    <>
      <p>{texts.night(when(kampagne.inaktiveres), when(kampagne.aabner), when(kampagne.frist))}</p>
      <p>{texts.phone(kampagne.telefon)}</p>
      <LetterSection letter={kampagne.brev} isOfficer={hverv.includes('sikkerhedsansvarlig')} />
      <NamingSection campaign={kampagne} admins={dapAdministratorer} onDone={again} />
      <UsersSection users={brugere} canVerify={hverv.includes('dap-administrator')} onDone={again} />
      <MachineSigns signs={systemtegn} />
    </>
  );
}
