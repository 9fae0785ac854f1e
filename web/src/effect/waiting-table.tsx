import { useMutation } from '@tanstack/react-query';
import { useActDone } from '../act/index.ts';
import { doAct, type ListetTilladelse } from '../api/index.ts';
import { ColumnHeads, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

interface WaitingTableProps {
  readonly waiting: readonly ListetTilladelse[];
  readonly onDone: (kundenr: string) => void;
}

/** What waits for the operator, each with the button that puts it into effect. */
export function WaitingTable({ waiting, onDone }: WaitingTableProps) {
  const { effect: texts, act } = useTexts();
  const told = useActDone();
  const putting = useMutation({
    mutationFn: (tilladelse: string) => doAct('tilladelse.ivaerksaet', { tilladelse }),
    onSuccess: (outcome) => {
      if (outcome.kind !== 'answered') return;
      onDone(outcome.answer.kundenr);
      told();
    },
  });
  return (
    <>
      {putting.isError && <FaultNotice />}
      {putting.data?.kind === 'refused' && <RefusalNotice refusal={putting.data.refusal} />}
      <table className="table table--compact table-md-responsive-headers">
        <caption className="sr-only">{texts.title}</caption>
        <ColumnHeads columns={['customer', 'grant', 'issued', 'officer', 'put']} texts={texts} />
        <tbody>
          {waiting.map((grant) => (
            <tr key={grant.tilladelseId}>
              <td data-title={texts.customer}>
                {grant.kundenr} {grant.kunde}
              </td>
              <td data-title={texts.grant}>
                {grant.tjenester.join(', ')} ({grant.formaal.join(', ')})
              </td>
              <td data-title={texts.issued}>
                {danishDayOf(grant.udstedt)}, {grant.udstedtAf}
              </td>
              <td data-title={texts.officer}>{grant.sikkerhedsansvarlig ? texts.named : texts.notNamed}</td>
              <td data-title={texts.put}>
                <button
                  type="button"
                  className="button button-primary"
                  aria-label={texts.putFor(grant.kunde ?? grant.kundenr)}
                  aria-disabled={putting.isPending}
                  onClick={() => putting.isPending || putting.mutate(grant.tilladelseId)}
                >
                  {putting.isPending ? act.working : texts.put}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
