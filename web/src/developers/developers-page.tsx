import { useQuery } from '@tanstack/react-query';
import { findDevelopers } from '../api/index.ts';
import { Busy, FaultNotice } from '../controls/index.ts';
import { NotFound, useAbout, usePageTitle } from '../frame/index.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { CertificateLinks } from './certificate-links.tsx';
import { EndpointsTable } from './endpoints-table.tsx';
import { RequestShown } from './request-shown.tsx';
import './developers-page.css';

/** Whose requests are shown to somebody who is not signed in. */
const USUAL_USER = 'DEMOKOM1';

/** Addresses, a request that works for each door, and the certificates. In a demo system only. */
export function DevelopersPage() {
  const about = useAbout();
  const { loading } = useTexts();
  if (about === undefined) return <Busy text={loading} />;
  return about.demo ? <DemoDevelopersPage /> : <NotFound />;
}

function DemoDevelopersPage() {
  const { titles, developers: texts, loading } = useTexts();
  usePageTitle(titles.developers);
  const { current } = useSession();
  const { data, isError, refetch } = useQuery({ queryKey: ['developers'], queryFn: findDevelopers });
  if (isError || data?.kind === 'refused') return <FaultNotice onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy text={loading} />;
  const { endpoints, requests, certificateUser, certificates } = data.answer;
  const session = 'session' in current ? current.session : undefined;
  const user = session?.bruger.personkode ?? USUAL_USER;
  return (
    <div className="container page-body developers-page">
      <h1 className="page-title" tabIndex={-1}>
        {texts.title}
      </h1>
      <p>{texts.intro}</p>
      <EndpointsTable endpoints={endpoints} />
      <h2 className="panel-title">{texts.requests}</h2>
      {requests
        .filter(({ personkode }) => personkode === user)
        .map(({ door, command }) => (
          <RequestShown
            key={door}
            title={texts.doors[door]}
            note={door === 'rest' ? texts.asCertificate(certificateUser) : texts.as(user)}
            command={command}
          />
        ))}
      <CertificateLinks names={certificates} personkode={certificateUser} />
    </div>
  );
}
