import { useTexts } from '../texts/index.ts';
import { TimeText } from '../times/index.ts';
import type { Cell, Holds } from './model/index.ts';
import './holds-text.css';

/** When a fact holds, in words; nothing where no time was delivered. */
export function HoldsText({ holds }: { readonly holds: Holds }) {
  const { time } = useTexts();
  const both = isTold(holds.fra) && isTold(holds.til);
  if (!isTold(holds.fra) && !isTold(holds.til)) return null;
  return (
    <p className="holds-text muted">
      {isTold(holds.fra) && (
        <TimeText time={holds.fra.state.value} uncertain={holds.fra.uncertain} within={both ? time.from : time.since} />
      )}{' '}
      {isTold(holds.til) && (
        <TimeText time={holds.til.state.value} uncertain={holds.til.uncertain} within={time.until} />
      )}
    </p>
  );
}

type Told = Cell & { readonly state: { readonly state: 'value'; readonly value: string } };

function isTold(cell: Cell | undefined): cell is Told {
  return cell?.state.state === 'value' && !/^[0 -]*$/.test(cell.state.value);
}
