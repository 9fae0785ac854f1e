import { ActForm, useActList } from '../act/index.ts';
import type { Hverv } from '../api/index.ts';
import { Busy, FaultNotice, Fold, RefusalNotice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { AddressesTable } from './addresses-table.tsx';

/** Where requests of a customer may come from. */
export function SourceAddressesPage() {
  const { titles, sourceAddresses: texts } = useTexts();
  usePageTitle(titles.sourceAddresses);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.sourceAddresses}>
        {({ hverv, kunde }) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            {/* Who administers one customer is not asked for which. */}
            <Addresses own={hverv.some((one) => OF_ALL.has(one)) ? {} : { kundenr: kunde.kundenr }} />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Addresses({ own }: { readonly own: Readonly<Record<string, string>> }) {
  const { sourceAddresses: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('kildeadresse.list');
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  const { kildeadresser, arbejdsdage, ubrugtMaaneder } = data.answer;
  const again = () => void refetch();
  return (
    <>
      <p>{texts.intro(arbejdsdage, ubrugtMaaneder)}</p>
      {kildeadresser.length === 0 ? (
        <p className="muted">{texts.empty}</p>
      ) : (
        <AddressesTable addresses={kildeadresser} onChanged={again} />
      )}
      <Fold title={texts.order}>
        <ActForm
          act="kildeadresse.bestil"
          initial={FIRST}
          fixed={own}
          onDone={again}
          done={({ adresse, ventes }) => texts.orderedNow(adresse, ventes)}
        />
      </Fold>
    </>
  );
}

const FIRST = { maerke: 'egen' };

const OF_ALL: ReadonlySet<Hverv> = new Set<Hverv>(['cpr-administrationen', 'kundecenter', 'operatoer']);
