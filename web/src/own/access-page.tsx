import { useQuery } from '@tanstack/react-query';
import { findAccess } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { GrantTold } from './grant-told.tsx';
import { SituationsTable } from './situations-table.tsx';
import { TryOutForm } from './try-out-form.tsx';
import './own-pages.css';

/** What the signed-in user may see, and why. */
export function AccessPage() {
  const { titles, access: texts } = useTexts();
  usePageTitle(titles.access);
  return (
    <div className="container page-body own-page">
      <RequireSession path={PATHS.access}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <AccessTold />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function AccessTold() {
  const { access: texts, loading } = useTexts();
  // Another user of the same tab may see something else, and a grant can change: it is asked for anew each time.
  const { data, isError, refetch } = useQuery({ queryKey: ['access'], queryFn: findAccess, gcTime: 0 });
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  const { recipient: own, situations: byLaw, grants } = data.answer;
  // A landlord is answered by other rules than the private party it is beside that.
  const parts = grants.length === 0 ? [data.answer] : grants;
  const recipients = parts.filter(
    (one, place) => parts.findIndex(({ recipient }) => recipient === one.recipient) === place,
  );
  return (
    <>
      {recipients.map(({ recipient }) => (
        <p key={recipient}>{texts[recipient]}</p>
      ))}
      <TryOutForm access={data.answer} />
      {grants.length === 0 && <p>{texts.none}</p>}
      {grants.map((grant) => (
        <GrantTold key={`${grant.from} ${grant.standard} ${grant.recipient}`} grant={grant} />
      ))}
      {recipients.map(({ recipient, situations }) => (
        <section className="panel" key={recipient}>
          <h2 className="panel-title">{texts.situationsOf[recipient]}</h2>
          <SituationsTable title={texts.situationsOf[recipient]} situations={recipient === own ? byLaw : situations} />
        </section>
      ))}
    </>
  );
}
