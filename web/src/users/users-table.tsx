import type { User } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { lastDayOf } from '../times/index.ts';

interface UsersTableProps {
  readonly users: readonly User[];
  readonly withCustomer: boolean;
  readonly onOpen: (user: User) => void;
}

/** Users in the order of their personkoder, in words. */
export function UsersTable({ users, withCustomer, onOpen }: UsersTableProps) {
  const { users: texts } = useTexts();
  const columns = [texts.code, ...(withCustomer ? [texts.customer] : []), texts.name, texts.kind, texts.state];
  return (
    <table className="table table--compact table-md-responsive-headers users-page-table">
      <caption className="sr-only">{texts.title}</caption>
      <thead>
        <tr>
          {[...columns, texts.profiles, texts.until].map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {users.map((user) => {
          const { personkode, kundenr, navn, art, dapTilstand, profiler, gyldigTil } = user;
          return (
            <tr key={personkode}>
              <td data-title={texts.code}>{personkode}</td>
              {withCustomer && <td data-title={texts.customer}>{kundenr}</td>}
              <td data-title={texts.name}>{navn}</td>
              <td data-title={texts.kind}>{texts.kinds[art]}</td>
              <td data-title={texts.state}>{texts.states[dapTilstand]}</td>
              <td data-title={texts.profiles}>{profilesOf(profiler) || '–'}</td>
              <td data-title={texts.until}>{lastDayOf(gyldigTil) ?? '–'}</td>
              <td>
                <button
                  type="button"
                  className="button button-secondary button-small"
                  aria-label={texts.openOf(navn, personkode)}
                  onClick={() => onOpen(user)}
                >
                  {texts.open}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The profiles that run or will run. */
function profilesOf(profiler: User['profiler']): string {
  return [...new Set(profiler.filter(({ gyldigTil }) => gyldigTil === 'infinity').map(({ profil }) => profil))].join(
    ', ',
  );
}
