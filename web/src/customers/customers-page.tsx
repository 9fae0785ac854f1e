import { ActFileButton, ActForm, useActList } from '../act/index.ts';
import { Busy, FaultNotice, Fold, RefusalNotice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { CustomersTable } from './customers-table.tsx';

/** Who is a customer, and taking in a new one. */
export function CustomersPage() {
  const { titles, customers: texts } = useTexts();
  usePageTitle(titles.customers);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.customers}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <Customers />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Customers() {
  const { customers: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('kunde.list');
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  return (
    <>
      <CustomersTable customers={data.answer.kunder} kinds={data.answer.arter} />
      <div className="page-actions">
        <ActFileButton act="kunde.fil" text={texts.file} />
      </div>
      <Fold title={texts.add}>
        <ActForm act="kunde.opret" onDone={() => void refetch()} done={({ kundenr }) => texts.added(kundenr)} />
      </Fold>
    </>
  );
}
