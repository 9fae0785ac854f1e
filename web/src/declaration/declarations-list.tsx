import { ActFileButton } from '../act/index.ts';
import type { Declaration, DeclarationPoint } from '../api/index.ts';
import { Fold } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { danishDayOf } from '../times/index.ts';
import './declaration-page.css';

interface DeclarationsListProps {
  readonly points: readonly DeclarationPoint[];
  readonly declarations: readonly Declaration[];
  /** Whether they can be had as documents by whoever looks. */
  readonly asDocument?: boolean;
}

/** Declarations as they were given, each folded away: the points, the answers, and why. */
export function DeclarationsList({ points, declarations, asDocument = true }: DeclarationsListProps) {
  const { declaration: texts, act } = useTexts();
  const { language } = useLanguage();
  const textOf = new Map(points.map((point) => [point.id, point[language]]));
  return declarations.map(({ erklaeringId, kundenr, afgivet, navn, vilkaar, hjemmearbejde, svar }) => (
    <Fold key={erklaeringId} title={texts.one(danishDayOf(afgivet), navn)}>
      <p>
        {texts.terms(vilkaar)} {!hjemmearbejde && texts.noHome}
      </p>
      <ul className="declaration-answers">
        {svar.map(({ punkt, ja, forklaring }) => (
          <li key={punkt}>
            <span className={ja ? undefined : 'declaration-no'}>{ja ? act.yes : act.no}</span>: {textOf.get(punkt)}
            {forklaring !== undefined && <div className="muted">{forklaring}</div>}
          </li>
        ))}
      </ul>
      {asDocument && <ActFileButton act="erklaering.hent" input={{ kundenr, erklaeringId }} text={texts.fetch} />}
    </Fold>
  ));
}
