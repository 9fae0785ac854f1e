import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { readBase64, saveGivenFile, useActDone } from '../act/index.ts';
import { doAct, type FileDone } from '../api/index.ts';
import { Busy, FaultNotice, Fold, Notice, RefusalNotice, TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { TriedRows } from './tried-rows.tsx';
import { useMay } from './use-may.ts';

/** Making and closing many users from a file: it is tried first, and then carried out as a whole or in part. */
export function FileOfUsers({ own }: { readonly own: string | undefined }) {
  const { users: texts } = useTexts();
  const may = useMay();
  const changed = useActDone();
  const [kundenr, setKundenr] = useState(own ?? '');
  const [file, setFile] = useState<File>();
  const id = useId();
  const trying = useMutation({
    mutationFn: async (chosen: File) => {
      const fil = await readBase64(chosen);
      return { fil, outcome: await doAct('bruger.indlaes-proev', { kundenr, fil }) };
    },
  });
  const taking = useMutation({
    mutationFn: (input: Readonly<Record<'fil' | 'raekker', string>>) => doAct('bruger.indlaes', { kundenr, ...input }),
    onSuccess: (outcome) => outcome.kind === 'answered' && changed(),
  });
  if (!may('bruger.indlaes')) return null;
  const tried = trying.data;
  const take = (raekker: string) => () => {
    if (tried !== undefined && !taking.isPending) taking.mutate({ fil: tried.fil, raekker });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    taking.reset();
    if (file !== undefined && !trying.isPending) trying.mutate(file);
  };
  const answer = tried?.outcome.kind === 'answered' ? tried.outcome.answer : undefined;
  const good = answer === undefined ? 0 : answer.antal - answer.fejl;
  return (
    <Fold title={texts.many}>
      <p>{texts.manyText}</p>
      <form onSubmit={onSubmit}>
        {own === undefined && (
          <TextField
            label={texts.customer}
            autoComplete="off"
            inputMode="numeric"
            value={kundenr}
            onChange={setKundenr}
          />
        )}
        <div className="form-group">
          <label className="form-label" htmlFor={id}>
            {texts.file}
          </label>
          <input
            id={id}
            type="file"
            accept=".csv,.txt,.xlsx"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              trying.reset();
              taking.reset();
            }}
          />
        </div>
        <button type="submit" className="button button-primary" aria-disabled={file === undefined || trying.isPending}>
          {trying.isPending ? texts.trying : texts.try}
        </button>
      </form>
      {(trying.isError || taking.isError) && <FaultNotice />}
      {tried?.outcome.kind === 'refused' && <RefusalNotice refusal={tried.outcome.refusal} />}
      {taking.data?.kind === 'refused' && <RefusalNotice refusal={taking.data.refusal} />}
      {answer !== undefined && taking.data?.kind !== 'answered' && (
        <>
          <p role="status">{texts.tried(answer.antal, answer.fejl)}</p>
          {taking.isPending ? (
            <Busy text={texts.taking} />
          ) : (
            <div className="users-page-take">
              {answer.fejl === 0 && good > 0 && (
                <button type="button" className="button button-primary" onClick={take('alle')}>
                  {texts.takeAll(good)}
                </button>
              )}
              {answer.fejl > 0 && good > 0 && (
                <button type="button" className="button button-secondary" onClick={take('gode')}>
                  {texts.takeGood(good)}
                </button>
              )}
            </div>
          )}
          <TriedRows rows={answer.raekker} />
        </>
      )}
      {taking.data?.kind === 'answered' && <Taken done={taking.data.answer} />}
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
