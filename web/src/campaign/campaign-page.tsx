import { ActForm, useActList } from '../act/index.ts';
import { Busy, FaultNotice, Fold, RefusalNotice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { AuthoritiesTable } from './authorities-table.tsx';
import { CampaignLetters } from './campaign-letters.tsx';
import { CampaignSteps } from './campaign-steps.tsx';
import { CampaignTold } from './campaign-told.tsx';
import './campaign-page.css';

/** The verification campaigns: the one under way, or the plan of one. */
export function CampaignPage() {
  const { titles, campaign: texts } = useTexts();
  usePageTitle(titles.campaign);
  return (
    <div className="container page-body campaign-page">
      <RequireSession path={PATHS.campaign}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <Campaign />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Campaign() {
  const { campaign: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('kampagne.status');
  const again = () => void refetch();
  if (isError) return <FaultNotice onRetry={again} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused' && data.refusal.refused !== 'findes-ikke')
    return <RefusalNotice refusal={data.refusal} />;
  const told = data.kind === 'answered' ? data.answer : undefined;
  const isOver = told === undefined || told.kampagne.afsluttet !== undefined;
  return (
    <>
      {told === undefined ? <p className="muted">{texts.none}</p> : <CampaignTold told={told} />}
      {isOver ? (
        <Fold title={texts.plan}>
          <ActForm act="kampagne.planlaeg" onDone={again} done={({ myndigheder }) => texts.planned(myndigheder)} />
        </Fold>
      ) : (
        <>
          <CampaignLetters made={told.tal.breve} all={told.tal.myndigheder} onDone={again} />
          <CampaignSteps onDone={again} />
        </>
      )}
      {told !== undefined && <AuthoritiesTable title={texts.authorities} authorities={told.myndigheder} />}
    </>
  );
}
