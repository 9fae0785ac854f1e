import { useState } from 'react';
import { ActFold, ActListShown, useActDone } from '../act/index.ts';
import type { Anmodning } from '../api/index.ts';
import { ApplicationCard } from '../applications/index.ts';
import { Notice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import { AgreementList } from './agreement-list.tsx';
import { Judgement } from './judgement.tsx';

/** The last answers are shown; older ones are in the list of the command line and in the journal. */
const ANSWERED_SHOWN = 20;

/** The page of the CPR Administration: what waits for an answer, what was answered, and the agreements. */
export function ApplicationsPage() {
  const { titles, applications: texts, agreements } = useTexts();
  usePageTitle(titles.applications);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.applications}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <ActListShown act="anmodning.list">
              {({ anmodninger }) => <Answering applications={anmodninger} />}
            </ActListShown>
            <h2 className="section-title">{agreements.heading}</h2>
            <ActListShown act="aftale.list">{({ aftaler }) => <AgreementList agreements={aftaler} />}</ActListShown>
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Answering({ applications }: { readonly applications: readonly Anmodning[] }) {
  const { applications: texts, states } = useTexts();
  const [settled, setSettled] = useState<string>();
  const waits = ({ tilstand }: Anmodning) => tilstand === 'indsendt' || tilstand === 'under-behandling';
  const answered = applications.filter((one) => !waits(one));
  const waiting = applications.filter(waits);
  return (
    <>
      {settled !== undefined && <Notice kind="info" title={texts.done(nameIn(states, settled))} spoken />}
      <h2 className="section-title">{texts.open}</h2>
      {waiting.length === 0 && <p className="muted">{texts.noneOpen}</p>}
      {waiting.map((application) => (
        <ApplicationCard key={application.anmodningId} application={application}>
          <Judgement application={application} onDone={setSettled} />
        </ApplicationCard>
      ))}
      <h2 className="section-title">{texts.answered}</h2>
      {answered.length === 0 && <p className="muted">{texts.none}</p>}
      {answered
        .slice(-ANSWERED_SHOWN)
        .toReversed()
        .map((application) => (
          <ApplicationCard key={application.anmodningId} application={application}>
            <MakeAgreement application={application} />
          </ApplicationCard>
        ))}
    </>
  );
}

/** The form that makes the agreement of a granted application; nothing where there is one already. */
function MakeAgreement({ application: { anmodningId, imoedekommet } }: { readonly application: Anmodning }) {
  const { applications: texts } = useTexts();
  const done = useActDone();
  if (imoedekommet === undefined) return null;
  return (
    <ActListShown act="aftale.list">
      {({ aftaler }) =>
        aftaler.some((agreement) => agreement.anmodningId === anmodningId) ? null : (
          <ActFold title={texts.makeAgreement} act="aftale.opret" fixed={{ anmodning: anmodningId }} onDone={done} />
        )
      }
    </ActListShown>
  );
}
