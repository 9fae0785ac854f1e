import { ActForm, LetIn, useActList } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { AuthoritiesTable } from '../campaign/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
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
            <Calls />
          </>
        )}
      </RequireSession>
    </div>
  );
}

function Calls() {
  const { callCentre: texts, loading } = useTexts();
  const { data, isError, refetch } = useActList('kampagne.arbejdsliste');
  const again = () => void refetch();
  if (isError) return <FaultNotice onRetry={again} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') {
    if (data.refusal.refused === 'findes-ikke') return <p className="muted">{texts.none}</p>;
    return <RefusalNotice refusal={data.refusal} />;
  }
  const { nat, natten, aaben, myndigheder } = data.answer;
  return (
    <>
      <p>{natten ? (aaben ? texts.open : texts.closed) : texts.before(nat)}</p>
      <Queue calls={data.answer.koe} onDone={again} />
      <section>
        <h2>{texts.call}</h2>
        <p>{texts.callText}</p>
        {natten ? (
          <ActForm
            act="kampagne.opkald"
            onDone={again}
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
            onDone={again}
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
      <h2>{texts.queue}</h2>
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
