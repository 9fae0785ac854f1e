import { ActForm, LetIn, useActList } from '../act/index.ts';
import { Busy, FaultNotice, Fold, RefusalNotice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { LettersTable } from './letters-table.tsx';

/** The letters, and sending a user a link to choose a password by. */
export function OutboxPage() {
  const { titles, outbox: texts } = useTexts();
  usePageTitle(titles.outbox);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.outbox}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <Letters />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Letters() {
  const { outbox: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('udbakke.list');
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  const { breve } = data.answer;
  return (
    <>
      {breve.length === 0 ? <p className="muted">{texts.empty}</p> : <LettersTable letters={breve} />}
      <Fold title={texts.send}>
        <ActForm
          act="bruger.link"
          onDone={() => void refetch()}
          done={(told) => (
            <>
              <p>{texts.linkMade(told.personkode)}</p>
              <LetIn told={told} />
            </>
          )}
        />
      </Fold>
    </>
  );
}
