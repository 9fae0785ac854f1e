import { useLanguage, useTexts } from '../texts/index.ts';
import { CellLines } from './cell-lines.tsx';
import { CellText } from './cell-text.tsx';
import { HoldsText } from './holds-text.tsx';
import { addressCells, type Cell, type Fact, findCell, findFact, isAboutRecipient, lineCells } from './model/index.ts';
import { PlaceLines } from './place-lines.tsx';
import { ProtectedMark } from './protected-mark.tsx';

interface WhereSummaryProps {
  readonly facts: readonly Fact[];
  readonly situationer: readonly string[];
}

/** Where: the residence in words, the place abroad of somebody who has left, and the contact address where there is one. */
export function WhereSummary({ facts, situationer }: WhereSummaryProps) {
  const { person: texts } = useTexts();
  const { language } = useLanguage();
  const [written, home, abroad, contact] = ['adressetekst', 'bopael', 'udrejse', 'kontaktadresse'].map((kind) =>
    findFact(facts, kind),
  );
  const municipality = findCell(home, 'kommunekode') ?? findCell(written, 'kommunekode');
  const address = addressCells(written);
  const here = address.length > 0 ? address : shown(municipality);
  const foreign = situationer.includes('udrejst') ? shown(findCell(abroad, 'landUdrejse'), ...lineCells(abroad)) : [];
  return (
    <section>
      <h3>
        {texts.where} {situationer.includes('beskyttet') && <ProtectedMark />}
      </h3>
      {here.length === 0 && foreign.length === 0 && <p>{texts.noAddress}</p>}
      <CellLines cells={here} />
      {address.length > 0 && municipality?.state.state === 'value' && (
        <p className="muted">
          {municipality.field[language]}: <CellText cell={municipality} />
        </p>
      )}
      {here.length > 0 && <HoldsText holds={{ fra: findCell(home, 'virkningFra'), til: undefined }} />}
      <PlaceLines title={texts.abroad} cells={foreign} since={findCell(abroad, 'virkningFra')} />
      <PlaceLines title={texts.contact} cells={shown(...lineCells(contact))} since={undefined} />
    </section>
  );
}

/** What belongs in a summary: not what the recipient never gets of anybody, which is told once, at the end. */
const shown = (...cells: (Cell | undefined)[]): Cell[] =>
  cells.filter((cell) => cell !== undefined).filter((cell) => !isAboutRecipient(cell.state));
