import { ActForm, LetIn } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { ColumnHeads, FirstRows } from '../controls/index.ts';
import { useOverLock } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { lastDayOf } from '../times/index.ts';

interface UsersSectionProps {
  readonly users: ActAnswer<'kampagne.myndighed'>['brugere'];
  readonly canVerify: boolean;
  readonly onDone: () => void;
}

/** The users who were let out, and verifying them one by one. */
export function UsersSection({ users, canVerify, onDone }: UsersSectionProps) {
  const { verification: texts } = useTexts();
  const [opened, setOpened] = useOverLock('verification');
  const chosen = opened?.['personkode'];
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.users}</h2>
      <p>{users.length === 0 ? texts.usersNone : texts.usersText}</p>
      {chosen !== undefined && (
        <>
          <h3 className="h5">{texts.chosen(chosen)}</h3>
          <ActForm
            key={chosen}
            act="kampagne.verificer"
            fixed={{ personkode: chosen }}
            onDone={onDone}
            done={(told) => (
              <>
                <p>{texts.verified(told.personkode)}</p>
                <LetIn told={told} />
              </>
            )}
          />
        </>
      )}
      {users.length > 0 && (
        <FirstRows rows={users}>
          {(rows) => (
            <div className="table--responsive-scroll">
              <table className="table table--compact table-md-responsive-headers">
                <caption className="sr-only">{texts.users}</caption>
                <ColumnHeads columns={['personkode', 'name', 'state', 'until']} texts={texts}>
                  {canVerify && (
                    <th scope="col">
                      <span className="sr-only">{texts.choose}</span>
                    </th>
                  )}
                </ColumnHeads>
                <tbody>
                  {rows.map(({ personkode, navn, forloeb, gyldigTil }) => (
                    <tr key={personkode}>
                      <td data-title={texts.personkode}>{personkode}</td>
                      <td data-title={texts.name}>{navn}</td>
                      <td data-title={texts.state}>{texts.states[forloeb]}</td>
                      <td data-title={texts.until}>{lastDayOf(gyldigTil) ?? '–'}</td>
                      {canVerify && (
                        <td>
                          {forloeb === 'inaktiveret' && (
                            <button
                              type="button"
                              className="button button-secondary"
                              aria-label={texts.chosen(personkode)}
                              onClick={() => setOpened({ personkode })}
                            >
                              {texts.choose}
                            </button>
                          )}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </FirstRows>
      )}
    </section>
  );
}
