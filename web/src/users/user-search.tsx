import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { doAct, type User } from '../api/index.ts';
import { Busy, ChoiceField, FaultNotice, RefusalNotice, TextField } from '../controls/index.ts';
import { makeKept, useKept, useOverLock } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { UserDialog } from './user-dialog.tsx';
import { UsersTable } from './users-table.tsx';

const EMPTY: Readonly<Record<string, string>> = {};
const keptTyped = makeKept(EMPTY);

/** The users that are looked for, a page at a time, each with what can be done to it. */
export function UserSearch({ own }: { readonly own: string | undefined }) {
  const { users: texts, loading } = useTexts();
  const [typed, setTyped] = useKept(keptTyped);
  const [asked, setAsked] = useState(typed);
  const [opened, setOpened] = useOverLock('users');
  const [last, setLast] = useState<User>();
  const query = useInfiniteQuery({
    queryKey: ['act', 'bruger.soeg', asked],
    queryFn: ({ pageParam }) => doAct('bruger.soeg', { ...asked, efter: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page) => (page.kind === 'answered' ? page.answer.naeste : undefined),
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    placeholderData: (before) => before,
  });
  const pages = query.data?.pages ?? [];
  const refused = pages.find((page) => page.kind === 'refused');
  const found = pages.flatMap((page) => (page.kind === 'answered' ? page.answer.brugere : []));
  // What was done may have taken the user out of what was looked for: it stays what it was last.
  const chosen = [...found, ...(last === undefined ? [] : [last])].find(
    ({ personkode }) => personkode === opened?.['personkode'],
  );
  const open = (user: User) => {
    setLast(user);
    setOpened({ personkode: user.personkode });
  };
  const [first] = pages;
  const count = first?.kind === 'answered' ? first.answer.antal : 0;
  const field = (name: string) => ({
    value: typed[name] ?? '',
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed);
  };
  const choices = (names: Readonly<Record<string, string>>) => [['', texts.any] as const, ...Object.entries(names)];
  const { operatoer: _, ...kinds } = texts.kinds;
  return (
    <>
      <search>
        <form className="users-page-search" onSubmit={onSubmit}>
          <TextField label={texts.search} autoComplete="off" {...field('tekst')} />
          {own === undefined && (
            <TextField label={texts.customer} autoComplete="off" inputMode="numeric" {...field('kundenr')} />
          )}
          <ChoiceField label={texts.state} choices={choices(texts.states)} {...field('tilstand')} />
          <ChoiceField label={texts.kind} choices={choices(kinds)} {...field('art')} />
          <button type="submit" className="button button-primary">
            {texts.find}
          </button>
        </form>
      </search>
      {query.isError && <FaultNotice onRetry={() => void query.refetch()} />}
      {refused?.kind === 'refused' && <RefusalNotice refusal={refused.refusal} />}
      {query.isPending && <Busy text={loading} />}
      {first?.kind === 'answered' && <p role="status">{count === 0 ? texts.none : texts.found(count)}</p>}
      {found.length > 0 && <UsersTable users={found} withCustomer={own === undefined} onOpen={open} />}
      {query.hasNextPage && (
        <button
          type="button"
          className="button button-secondary"
          aria-disabled={query.isFetching}
          onClick={() => query.isFetching || void query.fetchNextPage()}
        >
          {query.isFetching ? loading : texts.more}
        </button>
      )}
      {chosen !== undefined && <UserDialog user={chosen} onClose={() => setOpened(undefined)} />}
    </>
  );
}
