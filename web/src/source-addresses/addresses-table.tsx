import type { SourceAddress } from '../api/index.ts';
import { ColumnHeads } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { AddressRow } from './address-row.tsx';

interface AddressesTableProps {
  readonly addresses: readonly SourceAddress[];
  /** Those that are shown, and those of which there is more to see. */
  readonly all: readonly SourceAddress[];
  /** Told when an address has been changed. */
  readonly onChanged: () => void;
}

/** The addresses, each with what can be done to it. */
export function AddressesTable({ addresses, all, onChanged }: AddressesTableProps) {
  const { sourceAddresses: texts } = useTexts();
  return (
    <table className="table table--compact table-md-responsive-headers">
      <caption className="sr-only">{texts.title}</caption>
      <ColumnHeads columns={['customer', 'address', 'what', 'state', 'used', 'actions']} texts={texts} />
      <tbody>
        {addresses.map((address) => (
          <AddressRow
            key={address.kildeadresseId}
            address={address}
            isLast={isLastOf(address, all)}
            onChanged={onChanged}
          />
        ))}
      </tbody>
    </table>
  );
}

const isOpen = ({ maerke, ivaerksat, ophoert }: SourceAddress) =>
  maerke === 'egen' && ivaerksat !== undefined && ophoert === undefined;

/** Whether nothing would let the customer's systems in without an address. */
function isLastOf(address: SourceAddress, all: readonly SourceAddress[]): boolean {
  return isOpen(address) && !all.some((one) => one.kundenr === address.kundenr && one !== address && isOpen(one));
}
