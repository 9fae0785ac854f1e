import type { SourceAddress } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { AddressRow } from './address-row.tsx';

interface AddressesTableProps {
  readonly addresses: readonly SourceAddress[];
  /** Told when an address has been changed. */
  readonly onChanged: () => void;
}

/** The addresses, those that still count before those that have ended. */
export function AddressesTable({ addresses, onChanged }: AddressesTableProps) {
  const { sourceAddresses: texts } = useTexts();
  const hasEnded = ({ ophoert }: SourceAddress) => ophoert !== undefined;
  const sorted = [...addresses.filter((one) => !hasEnded(one)), ...addresses.filter(hasEnded)];
  return (
    <table className="table table--compact table-md-responsive-headers">
      <caption className="sr-only">{texts.title}</caption>
      <thead>
        <tr>
          {(['customer', 'address', 'what', 'state', 'used', 'actions'] as const).map((column) => (
            <th scope="col" key={column}>
              {texts[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((address) => (
          <AddressRow key={address.kildeadresseId} address={address} onChanged={onChanged} />
        ))}
      </tbody>
    </table>
  );
}
