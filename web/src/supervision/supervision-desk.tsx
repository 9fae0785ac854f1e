import { useState } from 'react';
import { ActForm, useActList } from '../act/index.ts';
import type { AuthorityStanding } from '../api/index.ts';
import { Busy, ChoiceField, FaultNotice, Fold, Notice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { AuthoritiesTable } from './authorities-table.tsx';
import { AuthorityDeclarations } from './authority-declarations.tsx';

/** The authorities and what they lack, one's declarations on request, and naming an officer for who decides. */
export function SupervisionDesk({ decides }: { readonly decides: boolean }) {
  const { supervision: texts, declaration, loading } = useTexts();
  const [shown, setShown] = useState<'nej' | 'ja'>('nej');
  const [chosen, setChosen] = useState<AuthorityStanding | undefined>(undefined);
  const { data, isError, refetch } = useActList('erklaering.mangler', { alle: shown });
  return (
    <>
      <ChoiceField
        label={texts.show}
        value={shown}
        choices={[
          ['nej', texts.lacking],
          ['ja', texts.all],
        ]}
        onChange={setShown}
      />
      {isError && <FaultNotice onRetry={() => void refetch()} />}
      {!isError && data === undefined && <Busy text={loading} />}
      {data?.kind === 'refused' && <RefusalNotice refusal={data.refusal} />}
      {data?.kind === 'answered' && (
        <>
          <p role="status">{texts.count(data.answer.myndigheder.length, data.answer.ialt)}</p>
          {data.answer.myndigheder.length === 0 ? (
            <Notice kind="info" title={texts.nobody} />
          ) : (
            <AuthoritiesTable authorities={data.answer.myndigheder} onSee={setChosen} />
          )}
        </>
      )}
      {chosen !== undefined && <AuthorityDeclarations key={chosen.kundenr} authority={chosen} asDocument={decides} />}
      {decides && (
        <Fold title={texts.appoint}>
          <ActForm
            act="sikkerhed.udpeg"
            onDone={() => void refetch()}
            done={({ personkode }) => declaration.named(personkode)}
          />
        </Fold>
      )}
    </>
  );
}
