import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Outcome } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { readBase64 } from './base64.ts';
import './file-intake.css';
import { type FileColumn, type FileRow, TriedRows } from './tried-rows.tsx';

interface FileIntakeProps<Row extends FileRow, Done> {
  /** What the table of rows is called. */
  readonly title: string;
  readonly columns: readonly FileColumn<Row>[];
  /** Shows what the file would do. */
  readonly tryFile: (fil: string) => Promise<Outcome<Tried<Row>>>;
  /** Does it, as a whole (`alle`) or without the rows that are wrong (`gode`). */
  readonly takeFile: (input: Readonly<Record<'fil' | 'raekker', string>>) => Promise<Outcome<Done>>;
  readonly onTaken: () => void;
  /** What is said when it is done. */
  readonly done: (done: Done) => ReactNode;
  /** What is asked before the file. */
  readonly children?: ReactNode;
}

interface Tried<Row> {
  readonly antal: number;
  readonly fejl: number;
  readonly raekker: readonly Row[];
}

/** Taking in a file: it is tried first, each row shown with what is wrong, and then carried out as a whole or in part. */
export function FileIntake<Row extends FileRow, Done>(props: FileIntakeProps<Row, Done>) {
  const { title, columns, tryFile, takeFile, onTaken, children } = props;
  const { act } = useTexts();
  const texts = act.file;
  const [file, setFile] = useState<File>();
  const id = useId();
  const trying = useMutation({
    mutationFn: async (chosen: File) => {
      const fil = await readBase64(chosen);
      return { fil, outcome: await tryFile(fil) };
    },
  });
  const taking = useMutation({
    mutationFn: takeFile,
    onSuccess: (outcome) => outcome.kind === 'answered' && onTaken(),
  });
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
    <>
      <form onSubmit={onSubmit}>
        {children}
        <div className="form-group">
          <label className="form-label" htmlFor={id}>
            {texts.file}
          </label>
          <input
            id={id}
            className="file-intake-file"
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
          <p role="status" className="file-intake-said">
            {texts.tried(answer.antal, answer.fejl)}
          </p>
          {taking.isPending ? (
            <Busy text={texts.taking} />
          ) : (
            <div className="file-intake-take">
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
          <TriedRows title={title} columns={columns} rows={answer.raekker} />
        </>
      )}
      {taking.data?.kind === 'answered' && props.done(taking.data.answer)}
    </>
  );
}
