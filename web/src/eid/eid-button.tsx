import { useMutation } from '@tanstack/react-query';
import { beginEid } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import type { Path } from '../paths.ts';
import { useTexts } from '../texts/index.ts';
import { rememberWhereTo } from './eid-return.ts';

interface EidButtonProps {
  readonly text: string;
  readonly niveau?: 'betydelig' | 'hoej';
  /** Where to go after signing in. */
  readonly videre?: Path | undefined;
  /** Whether another window is opened for it, so that this one and what was typed in it stay. */
  readonly apart?: boolean;
}

/** Goes to MitID Erhverv. */
export function EidButton({ text, niveau = 'betydelig', videre, apart = false }: EidButtonProps) {
  const { eid: texts } = useTexts();
  const beginning = useMutation({
    mutationFn: async () => {
      // Opened before the server is asked: a browser opens no window long after the click.
      const opened = apart ? window.open('about:blank') : null;
      const outcome = await beginEid({ niveau }).catch((fault: unknown) => {
        opened?.close();
        throw fault;
      });
      if (outcome.kind === 'refused') opened?.close();
      else {
        if (opened === null) rememberWhereTo(videre);
        (opened ?? window).location.assign(outcome.answer.adresse);
      }
      return outcome;
    },
  });
  return (
    <>
      {beginning.isError && <FaultNotice />}
      {beginning.data?.kind === 'refused' && <RefusalNotice refusal={beginning.data.refusal} />}
      <button
        type="button"
        className="button button-secondary"
        aria-disabled={beginning.isPending}
        onClick={() => beginning.isPending || beginning.mutate()}
      >
        {beginning.isPending ? texts.going : text}
      </button>
    </>
  );
}
