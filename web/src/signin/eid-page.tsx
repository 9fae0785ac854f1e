import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { returnFromEid } from '../api/index.ts';
import { Busy, FaultNotice, Notice, RefusalNotice } from '../controls/index.ts';
import { EidButton, readReturn, takeWhereTo } from '../eid/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';

/** Where the browser comes back to from MitID Erhverv: tells the server, and goes on where the user was going. */
export function EidPage() {
  const { eid: texts, titles } = useTexts();
  const { take } = useSession();
  const navigate = useNavigate();
  const [returned] = useState(() => readReturn(window.location.search));
  usePageTitle(titles.eid);
  const { data, isError } = useQuery({
    queryKey: ['eid', returned?.state],
    enabled: returned !== undefined,
    queryFn: async () => {
      // What was given serves once, and is not left in the address for whoever looks.
      window.history.replaceState(null, '', PATHS.eid);
      const outcome = await returnFromEid(returned ?? { state: '' });
      if (outcome.kind === 'answered') take(outcome.answer.session);
      return outcome;
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  const done = data?.kind === 'answered' ? data.answer : undefined;
  useEffect(() => {
    if (done === undefined) return;
    // The window was opened for the reopening; the work goes on in the one that was locked.
    if (done.genaabnet) window.close();
    else navigate({ to: takeWhereTo(), replace: true }).catch(() => undefined);
  }, [done, navigate]);
  return (
    <div className="container page-body">
      <h1 className="page-title" tabIndex={-1}>
        {texts.title}
      </h1>
      {returned === undefined && <p>{texts.nothing}</p>}
      {returned !== undefined && data === undefined && !isError && <Busy text={texts.telling} />}
      {isError && <FaultNotice />}
      {data?.kind === 'refused' && <RefusalNotice refusal={data.refusal} />}
      {data?.kind === 'refused' && data.refusal.refused === 'eid-niveau' && (
        <EidButton niveau="hoej" text={texts.high} />
      )}
      {done?.genaabnet === true && (
        <Notice kind="info" title={texts.reopened} spoken>
          <p>{texts.reopenedText}</p>
        </Notice>
      )}
      {done === undefined && (data !== undefined || isError || returned === undefined) && (
        <p>
          <Link to={PATHS.signIn}>{texts.back}</Link>
        </p>
      )}
    </div>
  );
}
