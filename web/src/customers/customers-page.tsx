import { useState } from 'react';
import { ActFileButton, ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { Customer } from '../api/index.ts';
import { FirstRows, Fold, TextField } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { CustomerActs } from './customer-acts.tsx';
import { CustomersTable } from './customers-table.tsx';

/** Who is a customer, taking in a new one, and what is done to one. */
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
  const { customers: texts } = useTexts();
  const done = useActDone();
  const [sought, setSought] = useState('');
  return (
    <>
      <TextField label={texts.find} value={sought} onChange={setSought} autoComplete="off" />
      <ActListShown act="kunde.list">
        {({ kunder, arter }) => {
          const found = kunder.filter((one) => isOf(one, sought));
          return (
            <>
              <p role="status">{found.length === 0 ? texts.none : texts.count(found.length, kunder.length)}</p>
              {found.length > 0 && (
                <FirstRows rows={found}>{(rows) => <CustomersTable customers={rows} kinds={arter} />}</FirstRows>
              )}
            </>
          );
        }}
      </ActListShown>
      <div className="page-actions">
        <ActFileButton act="kunde.fil" text={texts.file} />
      </div>
      <Fold title={texts.add}>
        <ActForm act="kunde.opret" onDone={done} done={({ kundenr }) => texts.added(kundenr)} />
      </Fold>
      <CustomerActs />
    </>
  );
}

/** Whether the number, name or CVR number of a customer has a text in it. */
function isOf({ kundenr, navn, cvr }: Customer, sought: string): boolean {
  return `${kundenr} ${navn} ${cvr ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase());
}
