import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ActFileButton, ActForm } from '../act/index.ts';
import { doAct, type Refusal } from '../api/index.ts';
import { FaultNotice, Fold, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

/** Letters in one step of the run, so that it can be seen how far it is. */
const STEP = '50';

interface CampaignLettersProps {
  readonly made: number;
  readonly all: number;
  readonly onDone: () => void;
}

/** The run of letters with its progress, and the merge data. */
export function CampaignLetters({ made, all, onDone }: CampaignLettersProps) {
  const { campaign: texts, act: actTexts } = useTexts();
  const id = useId();
  const [progress, setProgress] = useState({ made, all });
  const run = useMutation({
    mutationFn: async (): Promise<Refusal | undefined> => {
      for (;;) {
        const step = await doAct('kampagne.breve', { antal: STEP });
        if (step.kind === 'refused') return step.refusal;
        const { lavet, ialt, mangler } = step.answer;
        setProgress({ made: ialt - mangler, all: ialt });
        if (mangler === 0 || lavet === 0) return undefined;
      }
    },
    onSettled: onDone,
  });
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.letters}</h2>
      {run.isError && <FaultNotice />}
      {run.data !== undefined && <RefusalNotice refusal={run.data} />}
      <label htmlFor={id}>{texts.lettersRunning(progress.made, progress.all)}</label>{' '}
      <progress id={id} value={progress.made} max={Math.max(progress.all, 1)} />
      <output>{progress.made >= progress.all && <p>{texts.lettersDone}</p>}</output>
      <div className="form-group form-buttons">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={run.isPending}
          onClick={() => run.isPending || run.mutate()}
        >
          {run.isPending ? actTexts.working : texts.lettersRun}
        </button>
        <ActFileButton act="kampagne.flet" text={texts.merge} />
      </div>
      <Fold title={texts.oneLetter}>
        <ActForm
          act="kampagne.breve"
          fixed={{ antal: '1' }}
          demands={['kundenr']}
          onDone={onDone}
          done={() => texts.oneLetterMade}
        />
      </Fold>
    </section>
  );
}
