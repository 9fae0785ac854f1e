import { ActForm, ActListShown, LetIn, useActDone } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { AuthoritiesTable } from '../campaign/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import '../campaign/campaign-page.css';

/** Calls about a campaign. */
export function CallCentrePage() {
  const { titles, callCentre: texts } = useTexts();
  usePageTitle(titles.callCentre);
  return (
    <div className="container page-body campaign-page">
      <RequireSession path={PATHS.callCentre}>
        {() => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <ActListShown act="kampagne.arbejdsliste" missing={<p className="muted">{texts.none}</p>}>
              {(list) => <Calls list={list} />}
            </ActListShown>
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Calls({ list }: { readonly list: ActAnswer<'kampagne.arbejdsliste'> }) {
  const { callCentre: texts } = useTexts();
  const done = useActDone();
  const { nat, natten, aaben, koe, myndigheder } = list;
  return (
    <>
      <p>{natten ? (aaben ? texts.open : texts.closed) : texts.before(nat)}</p>
      <Queue calls={koe} onDone={done} />
      <section>
        <h2 className="section-title">{texts.call}</h2>
        <p>{texts.callText}</p>
        {natten ? (
          <ActForm
            act="kampagne.opkald"
            onDone={done}
            done={(told) => (
              <>
                <p>{texts.reactivated(told.personkode)}</p>
                <LetIn told={told} />
              </>
            )}
          />
        ) : (
          <ActForm
            act="kampagne.navngiv"
            demands={['myndighed', 'kundenr', 'kode']}
            onDone={done}
            done={(told) => (
              <>
                <p>{texts.named(told.personkode)}</p>
                <LetIn told={told} />
              </>
            )}
          />
        )}
      </section>
      <AuthoritiesTable title={texts.list} authorities={myndigheder} />
    </>
  );
}

interface QueueProps {
  readonly calls: ActAnswer<'kampagne.arbejdsliste'>['koe'];
  readonly onDone: () => void;
}

/** The calls that wait, the longest first. */
function Queue({ calls, onDone }: QueueProps) {
  const { callCentre: texts } = useTexts();
  const minutes = (seconds: number) => [Math.floor(seconds / 60), seconds % 60] as const;
  return (
    <section>
      <h2 className="section-title">{texts.queue}</h2>
      {calls.length === 0 && <p className="muted">{texts.queueEmpty}</p>}
      <ol>
        {calls.map(({ opkaldId, fra, ventetSekunder }) => (
          <li key={opkaldId}>{texts.waits(fra, ...minutes(ventetSekunder))}</li>
        ))}
      </ol>
      <ActForm act="kampagne.koe" onDone={onDone} done={({ venter }) => texts.queued(venter)} />
      <ActForm
        act="kampagne.naeste"
        onDone={onDone}
        done={({ fra, ventetSekunder }) => texts.taken(fra, ...minutes(ventetSekunder))}
      />
    </section>
  );
}
