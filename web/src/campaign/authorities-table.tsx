import { useState } from 'react';
import type { ActAnswer } from '../api/index.ts';
import { ChoiceField, ColumnHeads, FirstRows } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

type Authority = ActAnswer<'kampagne.status'>['myndigheder'][number];

const FILTERS = {
  alle: () => true,
  udenUdpeget: ({ navngivet }: Authority) => !navngivet,
  ude: ({ genaktiveret }: Authority) => !genaktiveret,
} as const;
const NAMES = ['alle', 'udenUdpeget', 'ude'] as const;

interface AuthoritiesTableProps {
  readonly title: string;
  readonly authorities: readonly Authority[];
}

/** How far each authority is, all of them or those that lack something. */
export function AuthoritiesTable({ title, authorities }: AuthoritiesTableProps) {
  const { campaign: texts } = useTexts();
  const [filter, setFilter] = useState<keyof typeof FILTERS>('alle');
  const shown = authorities.filter(FILTERS[filter]);
  return (
    <section className="panel">
      <h2 className="panel-title">{title}</h2>
      <ChoiceField
        label={texts.show}
        value={filter}
        choices={NAMES.map((name) => [name, texts.filters[name]] as const)}
        onChange={(chosen) => setFilter(NAMES.find((name) => name === chosen) ?? 'alle')}
      />
      {shown.length === 0 ? (
        <p className="muted">{texts.empty}</p>
      ) : (
        <FirstRows rows={shown}>
          {(rows) => (
            <div className="table--responsive-scroll">
              <table className="table table--compact table-md-responsive-headers">
                <caption className="sr-only">{title}</caption>
                <ColumnHeads columns={['number', 'name', 'letter', 'named', 'in1', 'users']} texts={texts} />
                <tbody>
                  {rows.map((authority) => (
                    <AuthorityRow key={authority.kundenr} authority={authority} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </FirstRows>
      )}
    </section>
  );
}

function AuthorityRow({ authority }: { readonly authority: Authority }) {
  const { campaign: texts } = useTexts();
  const { kundenr, navn, brev, brevAabnet, navngivet, rykket, laast, genaktiveret, brugere, verificeret } = authority;
  const notes = [...(rykket && !navngivet ? [texts.remindedMark] : []), ...(laast ? [texts.locked] : [])];
  return (
    <tr>
      <td data-title={texts.number}>{kundenr}</td>
      <td data-title={texts.name}>{navn}</td>
      <td data-title={texts.letter}>{texts.letterStates[brevAabnet ? 'aabnet' : brev ? 'lavet' : 'mangler']}</td>
      <td data-title={texts.named}>{[navngivet ? texts.yes : texts.no, ...notes].join(', ')}</td>
      <td data-title={texts.in1}>{genaktiveret ? texts.back : texts.missing}</td>
      <td data-title={texts.users}>{texts.of(verificeret, brugere)}</td>
    </tr>
  );
}
