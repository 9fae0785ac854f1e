import { useState } from 'react';
import { ActFold, LetIn, useActDone, useActs } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';

type Sign = ActAnswer<'kampagne.myndighed'>['systemtegn'][number];

/** Fields of a correction that have nothing to do with the owner. */
const NOT_THE_OWNER = { navn: '', email: '', 'samme-person': '', til: '', 'ansat-fra': '', 'ansat-til': '' };

/** What to do about a sign: a proper system user for what the account is used for, an owner, or end users that are told. */
export function SignPath({ sign: { personkode, regel } }: { readonly sign: Sign }) {
  const { verification: texts } = useTexts();
  const acts = useActs();
  const done = useActDone();
  const [made, setMade] = useState<ActAnswer<'bruger.opret'>>();
  const mayMake = acts?.some(({ id }) => id === 'bruger.opret') ?? false;
  if (regel === 'M22' || !mayMake) return texts.paths[regel];
  return (
    <>
      {texts.paths[regel]}
      {made !== undefined && (
        <>
          <p>{texts.systemMade(made.personkode)}</p>
          <LetIn told={made} />
        </>
      )}
      {regel === 'M23' ? (
        <ActFold
          title={texts.giveOwner}
          about={personkode}
          act="bruger.ret"
          fixed={{ personkode, ...NOT_THE_OWNER }}
          demands={['ejer']}
          onDone={done}
          done={() => texts.ownerGiven}
        />
      ) : (
        <ActFold
          title={texts.makeSystem}
          about={personkode}
          act="bruger.opret"
          fixed={{
            art: 'system',
            kendeord: '',
            kundenr: '',
            'ansat-fra': '',
            'ansat-til': '',
            tjenester: '',
            formaal: '',
          }}
          initial={{ navn: texts.systemFor(personkode), ejer: personkode }}
          demands={['ejer']}
          onDone={(answer) => {
            setMade(answer);
            done();
          }}
        />
      )}
    </>
  );
}
