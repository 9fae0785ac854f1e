import { ActButton } from '../act/index.ts';
import type { SourceAddress } from '../api/index.ts';
import { type Texts, useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

interface AddressRowProps {
  readonly address: SourceAddress;
  /** Whether it is the last one of its customer that lets anybody in. */
  readonly isLast: boolean;
  readonly onChanged: () => void;
}

/** One address: whose, what it is, how far it has come, and what can be done to it. */
export function AddressRow({ address, isLast, onChanged }: AddressRowProps) {
  const { sourceAddresses: texts } = useTexts();
  const { kildeadresseId, kundenr, adresse, maerke, ivaerksat, sidstBrugt, ophoert } = address;
  const input = { kildeadresse: kildeadresseId };
  return (
    <tr>
      <td data-title={texts.customer}>{kundenr}</td>
      <td data-title={texts.address}>{adresse}</td>
      <td data-title={texts.what}>{texts.marks[maerke]}</td>
      <td data-title={texts.state}>{stateOf(address, texts)}</td>
      <td data-title={texts.used}>{sidstBrugt === undefined ? texts.never : danishDayOf(sidstBrugt)}</td>
      <td data-title={texts.actions}>
        {ophoert === undefined && (
          <>
            {ivaerksat === undefined && maerke === 'egen' && (
              <ActButton
                act="kildeadresse.ivaerksat"
                input={input}
                text={texts.putIntoEffect(adresse)}
                onDone={onChanged}
              />
            )}
            <ActButton
              act="kildeadresse.fjern"
              input={isLast ? { ...input, sidste: 'ja' } : input}
              text={texts.remove(adresse)}
              sure={isLast ? texts.removeLastSure : texts.removeSure}
              onDone={onChanged}
            />
          </>
        )}
      </td>
    </tr>
  );
}

function stateOf({ maerke, ventes, ivaerksat, ophoert }: SourceAddress, texts: Texts['sourceAddresses']): string {
  if (ophoert !== undefined) return texts.ended(danishDayOf(ophoert));
  if (maerke !== 'egen') return texts.refusedAlways;
  return ivaerksat === undefined ? texts.ordered(ventes) : texts.inEffect(danishDayOf(ivaerksat));
}
