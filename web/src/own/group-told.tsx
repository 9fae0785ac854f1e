import type { ToldField, ToldGroup, ToldSituation } from '../api/index.ts';
import { Fold } from '../controls/index.ts';
import { nameIn, useLanguage, useTexts } from '../texts/index.ts';

interface GroupToldProps {
  readonly told: ToldGroup;
  readonly situations: readonly ToldSituation[];
}

/** A field group, folded: each field with what a protection covers of it, and whether it is given or why not. */
export function GroupTold({ told, situations }: GroupToldProps) {
  const { access: texts, groups, reasons } = useTexts();
  const { language } = useLanguage();
  const whenProtected = situations.find(({ situation }) => situation === 'beskyttet');
  const stateOf = ({ reason, protects }: ToldField) => {
    if (reason !== undefined) return texts.no(nameIn(reasons, reason));
    return protects !== 'ingen' && whenProtected?.[protects] === false ? texts.unlessProtected : texts.yes;
  };
  const given = told.fields.filter(({ reason }) => reason === undefined).length;
  return (
    <Fold title={`${nameIn(groups, told.group)}: ${texts.given(given, told.fields.length)}`}>
      <table className="table table--compact table-md-responsive-headers own-page-table">
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.covered}</th>
          </tr>
        </thead>
        <tbody>
          {told.fields.map((field) => (
            <tr key={field.id}>
              <td data-title={texts.field}>{field[language]}</td>
              <td data-title={texts.state}>{stateOf(field)}</td>
              <td data-title={texts.covered}>{texts.protects[field.protects]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
