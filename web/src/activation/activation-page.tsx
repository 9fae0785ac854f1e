import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { findActivation } from '../api/index.ts';
import { Busy, FaultNotice, Notice, RefusalNotice } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { useTexts } from '../texts/index.ts';
import { ChoosePassword } from './choose-password.tsx';
import { useToken } from './use-token.ts';

/** Where a user chooses the own password by a link, whoever may be signed in. */
export function ActivationPage() {
  const { titles, activation: texts } = useTexts();
  usePageTitle(titles.activation);
  const token = useToken();
  return (
    <div className="container page-body">
      <h1 className="page-title" tabIndex={-1}>
        {texts.title}
      </h1>
      {token === '' ? (
        <Notice kind="info" title={texts.noLink}>
          <p>{texts.noLinkText}</p>
        </Notice>
      ) : (
        <Opened key={token} token={token} />
      )}
    </div>
  );
}

function Opened({ token }: { readonly token: string }) {
  const { activation: texts, loading } = useTexts();
  const [chosenFor, setChosenFor] = useState<string | undefined>(undefined);
  const { data, isError, refetch } = useQuery({
    queryKey: ['activation', token],
    queryFn: () => findActivation(token),
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  if (chosenFor !== undefined) {
    return (
      <Notice kind="info" title={texts.done} spoken>
        <p>{texts.doneText(chosenFor)}</p>
        <p>
          <Link to={PATHS.signIn}>{texts.signIn}</Link>
        </p>
      </Notice>
    );
  }
  if (isError) return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  if (data.kind === 'refused') return <RefusalNotice refusal={data.refusal} />;
  return <ChoosePassword token={token} activation={data.answer} onChosen={setChosenFor} />;
}
