import { type FormEvent, useState } from 'react';
import { ActFileButton, useActList } from '../act/index.ts';
import type { Session } from '../api/index.ts';
import { Busy, ChoiceField, FaultNotice, RefusalNotice, TextField } from '../controls/index.ts';
import { usePageTitle } from '../frame/index.ts';
import { PATHS } from '../paths.ts';
import { makeKept, RequireSession, servesAll, useKept } from '../session/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { AuthorisationsTable } from './authorisations-table.tsx';
import './authorisations-page.css';

/** Who has been authorised, with start and end, on any day and as known at any time (Vilkår § 3). */
export function AuthorisationsPage() {
  const { titles, authorisations: texts } = useTexts();
  usePageTitle(titles.authorisations);
  return (
    <div className="container page-body authorisations-page">
      <RequireSession path={PATHS.authorisations}>
        {(session) => (
          <>
            <h1 className="page-title" tabIndex={-1}>
              {texts.title}
            </h1>
            <p>{texts.intro}</p>
            <Authorisations session={session} />
          </>
        )}
      </RequireSession>
    </div>
  );
}

const EMPTY: Readonly<Record<string, string>> = {};
const keptTyped = makeKept(EMPTY);

function Authorisations({ session }: { readonly session: Session }) {
  const { authorisations: texts, loading } = useTexts();
  const { language } = useLanguage();
  const [typed, setTyped] = useKept(keptTyped);
  const [asked, setAsked] = useState(typed);
  const { data, isError, refetch } = useActList('fortegnelse.vis', asked);
  const refusal = data?.kind === 'refused' ? data.refusal : undefined;
  const field = (name: string) => ({
    value: typed[name] ?? '',
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
    error: refusal?.felt === name ? refusal[language] : undefined,
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed);
  };
  return (
    <>
      <form className="authorisations-page-form" onSubmit={onSubmit}>
        {servesAll(session) && (
          <TextField label={texts.customer} autoComplete="off" inputMode="numeric" {...field('kundenr')} />
        )}
        <TextField label={texts.day} hint={texts.dayHint} autoComplete="off" {...field('dag')} />
        <TextField label={texts.known} hint={texts.knownHint} autoComplete="off" {...field('kendt')} />
        <ChoiceField
          label={texts.which}
          choices={[
            ['', texts.all],
            ['ja', texts.inForce],
          ]}
          {...field('gaeldende')}
        />
        <button type="submit" className="button button-primary">
          {texts.show}
        </button>
      </form>
      {isError && <FaultNotice onRetry={() => void refetch()} />}
      {data === undefined && !isError && <Busy text={loading} />}
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {data?.kind === 'answered' && (
        <>
          <AuthorisationsTable list={data.answer} />
          <div className="page-actions">
            <ActFileButton act="fortegnelse.fil" input={{ ...asked, form: 'csv' }} text={texts.csv} />
            <ActFileButton act="fortegnelse.fil" input={{ ...asked, form: 'excel' }} text={texts.excel} />
          </div>
        </>
      )}
    </>
  );
}
