import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultNotice, Notice } from '../controls/index.ts';
import { DutyNotice } from '../duty/index.ts';
import { useAbout, usePageTitle } from '../frame/index.ts';
import { homeOf } from '../pages-of.ts';
import { PATHS } from '../paths.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { DemoUsers } from './demo-users.tsx';
import { NewPasswordForm } from './new-password-form.tsx';
import { OtherWays } from './other-ways.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { StartIntro } from './start-intro.tsx';
import './sign-in-page.css';

/** Which form the page shows: the ordinary one, or that for a new password, with whose it is and whether it must be. */
type Showing =
  | { readonly form: 'sign-in' }
  | { readonly form: 'new-password'; readonly personkode: string; readonly expired: boolean };

/** The first page: what OpenCPR is, what its use demands, and the way in; in a demo system, one click away. */
export function SignInPage() {
  const texts = useTexts();
  const about = useAbout();
  const { videre } = useSearch({ from: '/' });
  const { current } = useSession();
  const [showing, setShowing] = useState<Showing>({ form: 'sign-in' });
  usePageTitle(texts.titles.signIn);

  if (current.state === 'signed-in') return <Navigate to={videre ?? homeOf(current.session)} replace />;
  const ended =
    current.state === 'signed-out' && current.reason !== undefined ? texts.ended[current.reason] : undefined;
  return (
    <div className="container page-body sign-in-page">
      <div className="sign-in-page-intro">
        {about?.demo ? (
          <StartIntro />
        ) : (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.signIn.title}
            </h1>
            <p>{texts.signIn.intro}</p>
          </>
        )}
      </div>
      {about?.demoUsers !== undefined && about.demoUsers.length > 0 && <DemoUsers users={about.demoUsers} />}
      <div className="sign-in-page-form">
        {current.state === 'unreachable' && <FaultNotice onRetry={current.retry} />}
        {ended !== undefined && (
          <Notice kind="info" title={ended.title} spoken>
            <p>{ended.text}</p>
          </Notice>
        )}
        {about?.demo && <h2 className="panel-title">{texts.signIn.title}</h2>}
        {showing.form === 'sign-in' ? (
          <SignInForm
            onChangePassword={(personkode, expired) => setShowing({ form: 'new-password', personkode, expired })}
          />
        ) : (
          <NewPasswordForm {...showing} onBack={() => setShowing({ form: 'sign-in' })} />
        )}
        <p>
          <Link to={PATHS.apply}>{texts.signIn.apply}</Link>
        </p>
        <OtherWays videre={videre} />
      </div>
      <DutyNotice />
    </div>
  );
}
