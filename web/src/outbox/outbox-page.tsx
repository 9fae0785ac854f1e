import { ActForm, ActListShown, LetIn, useActDone } from '../act/index.ts';
import { FirstRows, Fold } from '../controls/index.ts';
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
  const { outbox: texts } = useTexts();
  const done = useActDone();
  return (
    <>
      <ActListShown act="udbakke.list">
        {({ breve }) =>
          breve.length === 0 ? (
            <p className="muted">{texts.empty}</p>
          ) : (
            <FirstRows rows={breve}>{(rows) => <LettersTable letters={rows} />}</FirstRows>
          )
        }
      </ActListShown>
      <Fold title={texts.send}>
        <ActForm
          act="bruger.link"
          onDone={done}
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
