import { useState } from 'react';
import { ActForm, LetIn, useActDone } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { Fold, Notice } from '../controls/index.ts';
import { useNeedOffers } from '../need/index.ts';
import { useTexts } from '../texts/index.ts';
import { useMay } from './use-may.ts';

/** Making a user; what is shown of it stays in sight until the next one is made. */
export function NewUser({ own }: { readonly own: string | undefined }) {
  const { users: texts } = useTexts();
  const may = useMay();
  const changed = useActDone();
  const [made, setMade] = useState<ActAnswer<'bruger.opret'>>();
  const [opened, setOpened] = useState(false);
  const offers = useNeedOffers(own, opened);
  if (!may('bruger.opret')) return null;
  const onDone = (answer: ActAnswer<'bruger.opret'>) => {
    setMade(answer);
    changed();
  };
  return (
    <Fold title={texts.add} onOpen={() => setOpened(true)}>
      <p>{texts.addHint}</p>
      {made !== undefined && (
        <Notice kind="info" title={texts.made(made.navn, made.personkode)} spoken>
          <LetIn told={made} />
        </Notice>
      )}
      <ActForm
        act="bruger.opret"
        fixed={{ kendeord: '', ...(own === undefined ? {} : { kundenr: own }) }}
        offers={offers}
        onDone={onDone}
      />
    </Fold>
  );
}
