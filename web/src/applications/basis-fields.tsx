import type { AnmodningValg } from '../api/index.ts';
import { ChoiceField } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import type { TypedApplication } from './typed-application.ts';

interface BasisFieldsProps {
  readonly choices: AnmodningValg;
  /** What the applicant is to the law: `offentlig` or `privat`. */
  readonly recipient: string;
  readonly typed: TypedApplication;
  readonly onChange: (typed: TypedApplication) => void;
}

/** What each purpose rests on, in either law: of those bases that the applicant can rest on. */
export function BasisFields({ choices, recipient, typed, onChange }: BasisFieldsProps) {
  const { application: texts } = useTexts();
  const { language } = useLanguage();
  if (typed.formaal.length === 0) return null;
  return (
    <>
      <h3>{texts.grundlag}</h3>
      <p>{texts.grundlagText}</p>
      {choices.formaal
        .filter(({ id }) => typed.formaal.includes(id))
        .flatMap((purpose) =>
          (['gdpr', 'dbl'] as const).map((law) => (
            <ChoiceField
              key={`${purpose.id} ${law}`}
              label={texts[law](purpose[language])}
              value={typed[law][purpose.id] ?? ''}
              choices={[
                ['', texts.choose],
                ...choices.grundlag
                  .filter((basis) => basis.lov === law && basis.for.includes(recipient))
                  .map((basis) => [basis.id, basis[language]] as const),
              ]}
              onChange={(basis) => onChange({ ...typed, [law]: { ...typed[law], [purpose.id]: basis } })}
            />
          )),
        )}
    </>
  );
}
