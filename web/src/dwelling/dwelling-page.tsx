import { useQuery } from '@tanstack/react-query';
import { useActDone } from '../act/index.ts';
import { findDwellingChoices, type Session } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { PurposeNeeded } from '../work/index.ts';
import { DwellingDesk } from './dwelling-desk.tsx';
import { DwellingTerms } from './dwelling-terms.tsx';
import { StandingLookups } from './standing-lookups.tsx';
import './dwelling.css';

/** Where a landlord looks its dwellings up (S003). Its address is the same whatever is shown. */
export function DwellingPage() {
  const { titles, dwelling: texts } = useTexts();
  usePageTitle(titles.dwelling);
  return (
    <div className="container page-body dwelling-page">
      <RequireSession path={PATHS.dwelling}>
        {(session) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            {session.valgtFormaal === undefined && session.formaal.length > 0 ? (
              <PurposeNeeded />
            ) : (
              <DwellingWork key={session.valgtFormaal ?? ''} session={session} />
            )}
          </>
        )}
      </RequireSession>
    </div>
  );
}

function DwellingWork({ session }: { readonly session: Session }) {
  const { loading } = useTexts();
  const done = useActDone();
  const { data, isError, refetch } = useQuery({
    queryKey: ['dwelling-choices'],
    queryFn: findDwellingChoices,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  return (
    <>
      <DwellingTerms
        choices={data.answer}
        onAccepted={() => {
          refetch().catch(() => undefined);
          // What is followed is told by the same terms.
          done();
        }}
      />
      <DwellingDesk session={session} choices={data.answer} />
      <StandingLookups formaal={session.valgtFormaal} />
    </>
  );
}
