import type { Session } from '../api/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession, servesAll } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { FileOfUsers } from './file-of-users.tsx';
import { NewUser } from './new-user.tsx';
import { OwnerlessSystems } from './ownerless-systems.tsx';
import { UserSearch } from './user-search.tsx';
import './users-page.css';

/** Who has a user, and everything that is done to one. */
export function UsersPage() {
  const { titles } = useTexts();
  usePageTitle(titles.users);
  return (
    <div className="container page-body users-page">
      <RequireSession path={PATHS.users}>{(session) => <Users session={session} />}</RequireSession>
    </div>
  );
}

function Users({ session }: { readonly session: Session }) {
  const { users: texts } = useTexts();
  const own = servesAll(session) ? undefined : session.kunde.kundenr;
  return (
    <>
      <h1 className="page-title" tabIndex={-1}>
        {texts.title}
      </h1>
      <p>{own === undefined ? texts.introAll : texts.intro}</p>
      <OwnerlessSystems />
      <UserSearch own={own} />
      <NewUser own={own} />
      <FileOfUsers own={own} />
    </>
  );
}
