import type { SourceAddress } from '../api/index.ts';
import { ColumnHeads } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { AddressRow } from './address-row.tsx';

interface AddressesTableProps {
  readonly addresses: readonly SourceAddress[];
  /** Told when an address has been changed. */
  readonly onChanged: () => void;
}

/** The addresses, each with what can be done to it. */
export function AddressesTable({ addresses, onChanged }: AddressesTableProps) {
  const { sourceAddresses: texts } = useTexts();
  return (
    <table className="table table--compact table-md-responsive-headers">
      <caption className="sr-only">{texts.title}</caption>
      <ColumnHeads columns={['customer', 'address', 'what', 'state', 'used', 'actions']} texts={texts} />
      <tbody>
        {addresses.map((address) => (
          <AddressRow key={address.kildeadresseId} address={address} onChanged={onChanged} />
        ))}
      </tbody>
    </table>
  );
}
