import { ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { SourceAddress } from '../api/index.ts';
import { FirstRows, Fold } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession, servesAll } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { AddressesTable } from './addresses-table.tsx';

/** Where requests of a customer may come from. */
export function SourceAddressesPage() {
  const { titles, sourceAddresses: texts } = useTexts();
  usePageTitle(titles.sourceAddresses);
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.sourceAddresses}>
        {(session) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            {/* Who administers one customer is not asked for which. */}
            <Addresses own={servesAll(session) ? {} : { kundenr: session.kunde.kundenr }} />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Addresses({ own }: { readonly own: Readonly<Record<string, string>> }) {
  const { sourceAddresses: texts } = useTexts();
  const done = useActDone();
  return (
    <>
      <ActListShown act="kildeadresse.list">
        {({ kildeadresser, arbejdsdage, ubrugtMaaneder }) => (
          <>
            <p>{texts.intro(arbejdsdage, ubrugtMaaneder)}</p>
            {kildeadresser.length === 0 ? (
              <p className="muted">{texts.empty}</p>
            ) : (
              <FirstRows rows={sorted(kildeadresser)}>
                {(rows) => <AddressesTable addresses={rows} all={kildeadresser} onChanged={done} />}
              </FirstRows>
            )}
          </>
        )}
      </ActListShown>
      <Fold title={texts.order}>
        <ActForm
          act="kildeadresse.bestil"
          initial={FIRST}
          fixed={own}
          onDone={done}
          done={({ adresse, ventes }) => texts.orderedNow(adresse, ventes)}
        />
      </Fold>
    </>
  );
}

/** Those that still count before those that have ended. */
const sorted = (addresses: readonly SourceAddress[]) => [
  ...addresses.filter(({ ophoert }) => ophoert === undefined),
  ...addresses.filter(({ ophoert }) => ophoert !== undefined),
];

const FIRST = { maerke: 'egen' };
