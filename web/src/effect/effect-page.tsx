import { useState } from 'react';
import { ActListShown } from '../act/index.ts';
import { Notice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { WaitingSignatures } from './waiting-signatures.tsx';
import { WaitingTable } from './waiting-table.tsx';

const WAITING = { afventer: 'ja' };

/** The operator's page: authorisations and named signatures that wait for it (Vilkår § 3). */
export function EffectPage() {
  const { titles, effect: texts } = useTexts();
  usePageTitle(titles.effect);
  const [done, setDone] = useState<string>();
  return (
    <div className="container page-body">
      <RequireSession path={PATHS.effect}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            {done !== undefined && <Notice kind="info" title={texts.done(done)} spoken />}
            <ActListShown act="tilladelse.list" input={WAITING}>
              {({ tilladelser }) =>
                tilladelser.length === 0 ? (
                  <p className="muted">{texts.none}</p>
                ) : (
                  <WaitingTable waiting={tilladelser} onDone={setDone} />
                )
              }
            </ActListShown>
            <WaitingSignatures />
          </>
        )}
      </RequireSession>
    </div>
  );
}
