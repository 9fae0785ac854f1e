import { useState } from 'react';
import { FileIntake, saveGivenFile, useActDone } from '../act/index.ts';
import { doAct, type FileDone, type TriedRow } from '../api/index.ts';
import { Fold, Notice, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { useMay } from './use-may.ts';

/** Making and closing many users from a file. */
export function FileOfUsers({ own }: { readonly own: string | undefined }) {
  const { users: texts, act } = useTexts();
  const may = useMay();
  const changed = useActDone();
  const [kundenr, setKundenr] = useState(own ?? '');
  if (!may('bruger.indlaes')) return null;
  return (
    <Fold title={texts.many}>
      <p>{texts.manyText}</p>
      <FileIntake
        title={texts.many}
        columns={[
          [act.file.action, ({ handling }: TriedRow) => texts.actionOf(handling)],
          [
            texts.code,
            ({ personkode, fejl }: TriedRow) => personkode ?? (fejl === undefined ? texts.codeMade : undefined),
          ],
          [texts.name, ({ navn }: TriedRow) => navn],
        ]}
        tryFile={(fil) => doAct('bruger.indlaes-proev', { kundenr, fil })}
        takeFile={(input) => doAct('bruger.indlaes', { kundenr, ...input })}
        onTaken={changed}
        done={(done) => <Taken done={done} />}
      >
        {own === undefined && (
          <TextField
            label={texts.customer}
            autoComplete="off"
            inputMode="numeric"
            value={kundenr}
            onChange={setKundenr}
          />
        )}
      </FileIntake>
    </Fold>
  );
}

/** What a file did, and the file that tells how each user is let in. */
function Taken({ done }: { readonly done: FileDone }) {
  const { users: texts } = useTexts();
  return (
    <Notice kind="info" title={texts.done(done.oprettet, done.lukket, done.udeladt)} spoken>
      {done.oprettet > 0 && (
        <>
          <p>{texts.onceFile}</p>
          <button type="button" className="button button-primary" onClick={() => saveGivenFile(done.fil)}>
            {texts.getFile}
          </button>
        </>
      )}
    </Notice>
  );
}
