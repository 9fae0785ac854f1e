import { useState } from 'react';
import { ActFileButton, ActForm, ActListShown, useActDone } from '../act/index.ts';
import type { AuthorityStanding } from '../api/index.ts';
import { ChoiceField, FirstRows, Fold, Notice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { AuthoritiesTable } from './authorities-table.tsx';
import { AuthorityDeclarations } from './authority-declarations.tsx';

/** The authorities and what they lack, one's declarations on request, and naming an officer for who decides. */
export function SupervisionDesk({ decides }: { readonly decides: boolean }) {
  const { supervision: texts, declaration } = useTexts();
  const done = useActDone();
  const [shown, setShown] = useState<'nej' | 'ja'>('nej');
  const [chosen, setChosen] = useState<AuthorityStanding | undefined>(undefined);
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
      <ActListShown act="erklaering.mangler" input={{ alle: shown }}>
        {({ myndigheder, ialt }) => (
          <>
            <p role="status">{texts.count(myndigheder.length, ialt)}</p>
            {myndigheder.length === 0 ? (
              <Notice kind="info" title={texts.nobody} />
            ) : (
              <FirstRows rows={myndigheder}>
                {(rows) => <AuthoritiesTable authorities={rows} onSee={setChosen} />}
              </FirstRows>
            )}
          </>
        )}
      </ActListShown>
      <div className="page-actions">
        <ActFileButton act="erklaering.mangler-fil" input={{ alle: shown }} text={texts.file} />
      </div>
      {chosen !== undefined && <AuthorityDeclarations key={chosen.kundenr} authority={chosen} asDocument={decides} />}
      {decides && (
        <Fold title={texts.appoint}>
          <ActForm act="sikkerhed.udpeg" onDone={done} done={({ personkode }) => declaration.named(personkode)} />
        </Fold>
      )}
    </>
  );
}
