import type { AuthorityStanding } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';

interface AuthoritiesTableProps {
  readonly authorities: readonly AuthorityStanding[];
  readonly onSee: (authority: AuthorityStanding) => void;
}

/** The authorities in the order of their numbers, each with what it lacks. */
export function AuthoritiesTable({ authorities, onSee }: AuthoritiesTableProps) {
  const { supervision: texts } = useTexts();
  const lacksOf = ({ mangler, utilstraekkeligt, medarbejdere }: AuthorityStanding) =>
    mangler
      .map((one) =>
        one === 'uddannelse' ? `${texts.lack[one]} (${texts.of(utilstraekkeligt, medarbejdere)})` : texts.lack[one],
      )
      .join(', ');
  return (
    <div className="table--responsive-scroll">
      <table className="table table--compact table-md-responsive-headers">
        <caption className="sr-only">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.officer}</th>
            <th scope="col">{texts.given}</th>
            <th scope="col">{texts.due}</th>
            <th scope="col">{texts.lacks}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {authorities.map((authority) => (
            <tr key={authority.kundenr}>
              <td data-title={texts.number}>{authority.kundenr}</td>
              <td data-title={texts.name}>{authority.navn}</td>
              <td data-title={texts.officer}>{authority.sikkerhedsansvarlig ?? '–'}</td>
              <td data-title={texts.given}>{authority.afgivet === undefined ? '–' : danishDayOf(authority.afgivet)}</td>
              <td data-title={texts.due}>{authority.naeste === undefined ? '–' : danishDayOf(authority.naeste)}</td>
              <td data-title={texts.lacks}>{authority.mangler.length === 0 ? texts.nothing : lacksOf(authority)}</td>
              <td>
                <button
                  type="button"
                  className="button button-unstyled supervision-see"
                  aria-label={texts.see(authority.navn)}
                  onClick={() => onSee(authority)}
                >
                  {texts.seeShort}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
