import type { DwellingAnswer } from '../api/index.ts';
import { ColumnHeads } from '../controls/index.ts';
import { ProtectedMark } from '../person/index.ts';
import { useTexts } from '../texts/index.ts';
import { DayTold } from './day-told.tsx';
import { compareHomes, homeOf } from './home-of.ts';

/** Who lives there and who has left, a row for each stay. The marking follows the name (Vilkår § 9). */
export function ResidentsTable({ answer }: { readonly answer: DwellingAnswer }) {
  const { dwelling: texts } = useTexts();
  return (
    <table className="table table--compact table-md-responsive-headers dwelling-table">
      <caption className="sr-only">{texts.table}</caption>
      <ColumnHeads columns={['home', 'name', 'moved', 'left']} texts={texts} />
      <tbody>
        {answer.beboere.toSorted(compareHomes).map((resident, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing tells two stays apart, and rows keep no state.
          <tr key={place}>
            <td data-title={texts.home}>{homeOf(resident) ?? texts.wholeHouse}</td>
            <td data-title={texts.name}>
              <span lang="da">{resident.adresseringsnavn ?? texts.noName}</span>
              {resident.beskyttet && (
                <>
                  {' '}
                  <ProtectedMark />
                </>
              )}
            </td>
            <td data-title={texts.moved}>
              <DayTold day={resident.tilflyttet} isUncertain={resident.tilflyttetUsikker} />
            </td>
            <td data-title={texts.left}>
              {resident.fraflyttet === undefined ? (
                <span className="muted">{texts.stillHere}</span>
              ) : (
                <DayTold day={resident.fraflyttet} isUncertain={resident.fraflyttetUsikker} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
