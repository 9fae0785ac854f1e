import type { Session } from '../api/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { RequireSession } from '../session/index.ts';
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

/** The offices that reach every customer's users, and so say which customer. */
const OF_ALL: ReadonlySet<string> = new Set(['cpr-administrationen', 'kundecenter', 'operatoer']);

function Users({ session }: { readonly session: Session }) {
  const { users: texts } = useTexts();
  const own = session.hverv.some((one) => OF_ALL.has(one)) ? undefined : session.kunde.kundenr;
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
