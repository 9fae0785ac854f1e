import { useState } from 'react';
import { FileIntake, useActDone } from '../act/index.ts';
import { doAct, type Standing, type StandingFileRow } from '../api/index.ts';
import { ChoiceField, Fold, Notice, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

const OFTEN = ['dag', 'uge', 'maaned'] as const satisfies readonly Standing['hver'][];

/** Following many dwellings from a file, and ending many. */
export function FollowMany({ formaal = '' }: { readonly formaal: string | undefined }) {
  const { standing: texts, act, dwelling } = useTexts();
  const done = useActDone();
  const [hver, setHver] = useState<Standing['hver']>('uge');
  const [epost, setEpost] = useState('');
  const usual = { hver, epost, formaal };
  return (
    <Fold title={texts.many}>
      <p>{texts.manyText}</p>
      <p>{texts.manyLimits}</p>
      <FileIntake
        title={texts.many}
        columns={[
          [act.file.action, ({ handling }: StandingFileRow) => texts.actionOf(handling)],
          [dwelling.address, ({ adresse }: StandingFileRow) => adresse],
          [dwelling.owner, ({ ejer }: StandingFileRow) => ejer],
        ]}
        tryFile={(fil) => doAct('loebende.indlaes-proev', { ...usual, fil })}
        takeFile={(input) => doAct('loebende.indlaes', { ...usual, ...input })}
        onTaken={done}
        done={({ oprettet, ophoert, udeladt }) => (
          <Notice kind="info" title={texts.manyDone(oprettet, ophoert, udeladt)} spoken />
        )}
      >
        <ChoiceField
          label={texts.usualOften}
          value={hver}
          choices={OFTEN.map((one) => [one, texts.often[one]] as const)}
          onChange={setHver}
        />
        <TextField label={texts.usualEmail} value={epost} onChange={setEpost} type="email" autoComplete="email" />
      </FileIntake>
    </Fold>
  );
}
