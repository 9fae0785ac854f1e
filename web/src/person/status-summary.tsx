import { useTexts } from '../texts/index.ts';
import { CellText } from './cell-text.tsx';
import { HoldsText } from './holds-text.tsx';
import { type Fact, findCell, findFact } from './model/index.ts';

/** In what status: resident, emigrated, dead and so on, since when, and the protections that are in force. */
export function StatusSummary({ facts }: { readonly facts: readonly Fact[] }) {
  const { person: texts } = useTexts();
  const fact = findFact(facts, 'status');
  const status = findCell(fact, 'status');
  const protections = facts
    .filter(({ kind }) => kind === 'beskyttelse')
    .map((one) => findCell(one, 'type'))
    .filter((cell) => cell?.state.state === 'value')
    .filter((cell) => cell !== undefined);
  return (
    <section>
      <h3>{texts.status}</h3>
      <p>{status === undefined ? texts.nothingKnown : <CellText cell={status} />}</p>
      <HoldsText holds={{ fra: findCell(fact, 'virkningFra'), til: undefined }} />
      {protections.length > 0 && (
        <>
          <h4 className="person-summary-kind">{texts.protections}</h4>
          {protections.map((cell) => (
            <p key={cell.id}>
              <CellText cell={cell} />
            </p>
          ))}
        </>
      )}
    </section>
  );
}
