import type { Answer } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { ageAt } from '../times/index.ts';
import { CellText } from './cell-text.tsx';
import { Labelled } from './labelled.tsx';
import { type Fact, findCell, findFact, isAboutRecipient } from './model/index.ts';

/** Who: birth with the age on the day asked about, sex, civil status, citizenship, occupation. */
export function WhoSummary({ facts, answer }: { readonly facts: readonly Fact[]; readonly answer: Answer }) {
  const { person: texts, time } = useTexts();
  const cell = (kind: string, name: string) => findCell(findFact(facts, kind), name);
  const born = cell('person', 'foedselsdato');
  const lives = !answer.situationer.some((situation) => situation === 'doed' || situation === 'erstattet');
  const age = born?.state.state === 'value' && lives ? ageAt(born.state.value, answer.asOf.virkning) : undefined;
  const rows = [
    { label: texts.sex, cell: cell('person', 'koen') },
    { label: texts.civilStatus, cell: cell('civilstand', 'civilstand') },
    { label: texts.citizenship, cell: cell('statsborgerskab', 'land') },
    { label: texts.occupation, cell: cell('person', 'stilling') },
  ];
  return (
    <section>
      <h3>{texts.who}</h3>
      <dl className="labelled-list">
        <Labelled label={texts.born}>
          {born === undefined ? texts.nothingKnown : <CellText cell={born} />}
          {age !== undefined && <span className="muted who-summary-age"> ({time.age(age)})</span>}
        </Labelled>
        {rows.map(({ label, cell: shown }) =>
          shown === undefined || isAboutRecipient(shown.state) ? null : (
            <Labelled key={label} label={label}>
              <CellText cell={shown} />
            </Labelled>
          ),
        )}
      </dl>
    </section>
  );
}
