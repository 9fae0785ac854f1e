import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { choosePurpose, type Session } from '../api/index.ts';
import { FaultNotice, ModalDialog, RefusalNotice } from '../controls/index.ts';
import { DutyNotice } from '../duty/index.ts';
import { useSession } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { PurposeChoices } from './purpose-choices.tsx';
import './purpose-dialog.css';

interface PurposeDialogProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** Chooses the purpose of the work at hand, once, with what the use of the register demands beside it. */
export function PurposeDialog({ session, onClose }: PurposeDialogProps) {
  const texts = useTexts();
  const { take } = useSession();
  const [chosen, setChosen] = useState(session.valgtFormaal);
  const [tried, setTried] = useState(false);
  const choosing = useMutation({
    mutationFn: choosePurpose,
    onSuccess: (outcome, formaal) => {
      if (outcome.kind === 'refused') return;
      take({ ...session, valgtFormaal: formaal });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen !== undefined && !choosing.isPending) choosing.mutate(chosen);
  };
  return (
    <ModalDialog title={texts.purpose.title} onClose={onClose}>
      <form className="purpose-dialog" onSubmit={submit} noValidate>
        <p>{texts.purpose.intro}</p>
        {choosing.isError && <FaultNotice />}
        {choosing.data?.kind === 'refused' && <RefusalNotice refusal={choosing.data.refusal} />}
        <PurposeChoices
          purposes={session.formaal}
          chosen={chosen}
          onChoose={setChosen}
          error={tried && chosen === undefined ? texts.purpose.missing : undefined}
        />
        <DutyNotice />
        <div className="form-buttons">
          <button type="submit" className="button button-primary" aria-disabled={choosing.isPending}>
            {choosing.isPending ? texts.purpose.submitting : texts.purpose.submit}
          </button>
          <button type="button" className="function-link" onClick={onClose}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
