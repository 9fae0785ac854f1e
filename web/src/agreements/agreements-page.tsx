import { useState } from 'react';
import { ActFold, ActListShown, useActDone } from '../act/index.ts';
import type { Session } from '../api/index.ts';
import { ApplicationCard, ApplicationForm, useChoices } from '../applications/index.ts';
import { Busy, Fold, Notice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession, servesAll } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { AgreementCard } from './agreement-card.tsx';

/**
 * The customer's page: its agreements, its applications with how far they are, and applying. An office sees every customer's, and
 * works on them on pages of its own.
 */
export function AgreementsPage() {
  const { titles, agreements: texts } = useTexts();
  usePageTitle(titles.agreements);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.agreements}>
        {(session) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{servesAll(session) ? texts.introAll : texts.intro}</p>
            {!servesAll(session) && <Apply session={session} />}
            <Applications own={!servesAll(session)} />
            <h2 className="section-title">{texts.heading}</h2>
            <ActListShown act="aftale.list">
              {({ aftaler }) =>
                aftaler.length === 0 ? (
                  <p className="muted">{texts.none}</p>
                ) : (
                  aftaler.map((agreement) => (
                    <AgreementCard key={agreement.aftaleId} agreement={agreement} own={!servesAll(session)} />
                  ))
                )
              }
            </ActListShown>
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Apply({ session }: { readonly session: Session }) {
  const { application: texts, loading } = useTexts();
  const choices = useChoices();
  const done = useActDone();
  const [expected, setExpected] = useState<string>();
  if (choices === undefined) return <Busy text={loading} />;
  return (
    <>
      {expected !== undefined && (
        <Notice kind="info" title={texts.sent} spoken>
          <p>{texts.answerBy(expected)}</p>
        </Notice>
      )}
      <Fold title={texts.title}>
        <ApplicationForm
          choices={choices}
          kind={session.kunde.art}
          act="anmodning.indsend"
          onDone={({ forventet }) => {
            setExpected(forventet);
            done();
          }}
        />
      </Fold>
    </>
  );
}

function Applications({ own }: { readonly own: boolean }) {
  const { agreements, applications: texts } = useTexts();
  const done = useActDone();
  return (
    <>
      <h2 className="section-title">{agreements.applications}</h2>
      <ActListShown act="anmodning.list">
        {({ anmodninger }) =>
          anmodninger.length === 0 ? (
            <p className="muted">{texts.none}</p>
          ) : (
            anmodninger.map((application) => (
              <ApplicationCard key={application.anmodningId} application={application}>
                {own && (application.tilstand === 'indsendt' || application.tilstand === 'under-behandling') && (
                  <ActFold
                    title={texts.withdraw}
                    act="anmodning.traek"
                    fixed={{ anmodning: application.anmodningId }}
                    onDone={done}
                  />
                )}
              </ApplicationCard>
            ))
          )
        }
      </ActListShown>
    </>
  );
}
