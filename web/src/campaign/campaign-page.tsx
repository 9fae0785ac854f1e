import { ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { Fold } from '../controls/index.ts';
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
  const { campaign: texts } = useTexts();
  const none = (
    <>
      <p className="muted">{texts.none}</p>
      <Plan />
    </>
  );
  return (
    <ActListShown act="kampagne.status" missing={none}>
      {(told) => <Planned told={told} />}
    </ActListShown>
  );
}

function Planned({ told }: { readonly told: ActAnswer<'kampagne.status'> }) {
  const { campaign: texts } = useTexts();
  const done = useActDone();
  return (
    <>
      <CampaignTold told={told} />
      {told.kampagne.afsluttet === undefined ? (
        <>
          <CampaignLetters made={told.tal.breve} all={told.tal.myndigheder} onDone={done} />
          <CampaignSteps onDone={done} />
        </>
      ) : (
        <Plan />
      )}
      <AuthoritiesTable title={texts.authorities} authorities={told.myndigheder} />
    </>
  );
}

function Plan() {
  const { campaign: texts } = useTexts();
  const done = useActDone();
  return (
    <Fold title={texts.plan}>
      <ActForm act="kampagne.planlaeg" onDone={done} done={({ myndigheder }) => texts.planned(myndigheder)} />
    </Fold>
  );
}
