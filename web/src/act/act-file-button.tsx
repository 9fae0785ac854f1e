import { useMutation } from '@tanstack/react-query';
import { type ActId, fetchFile } from '../api/index.ts';
import { FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

interface ActFileButtonProps {
  readonly act: ActId;
  readonly input?: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A button that gets the file an act makes, and gives it to the browser to keep. */
export function ActFileButton({ act, input = {}, text }: ActFileButtonProps) {
  const { act: texts } = useTexts();
  const getting = useMutation({
    mutationFn: () => fetchFile(act, input),
    onSuccess: (outcome) => outcome.kind === 'answered' && save(outcome.answer.name, outcome.answer.bytes),
  });
  return (
    <>
      {getting.isError && <FaultNotice />}
      {getting.data?.kind === 'refused' && <RefusalNotice refusal={getting.data.refusal} />}
      <button
        type="button"
        className="button button-secondary"
        aria-disabled={getting.isPending}
        onClick={() => getting.isPending || getting.mutate()}
      >
        {getting.isPending ? texts.working : text}
      </button>
    </>
  );
}

function save(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
