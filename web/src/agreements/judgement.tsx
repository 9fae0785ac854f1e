import { ActFold, useActDone } from '../act/index.ts';
import type { Anmodning } from '../api/index.ts';
import { isLandlordOnly } from '../applications/index.ts';
import { useTexts } from '../texts/index.ts';
import { inputOfScope } from './input-of-scope.ts';

interface JudgementProps {
  readonly application: Anmodning;
  /** Told of the state the application now has. */
  readonly onDone: (tilstand: string) => void;
}

/** The judgement of an application: taken up, granted in whole or in part, or refused. */
export function Judgement({ application, onDone }: JudgementProps) {
  const { applications: texts, landlordApplication: landlord } = useTexts();
  const asked = useActDone();
  const done = (answer: { readonly tilstand: string }) => {
    onDone(answer.tilstand);
    asked();
  };
  const { anmodningId: anmodning, ansoeger, tilstand, kundenr, omfang, udlejer } = application;
  // Only who is new gets a number; a customer has one. Only a landlord has documentation to be judged.
  const granting: Readonly<Record<string, string>> = {
    anmodning,
    ...(ansoeger === undefined ? { kundenr: '' } : {}),
    ...(udlejer === undefined ? { dokumentation: '' } : {}),
    // Of the landlord service alone it is no choice.
    ...(isLandlordOnly(omfang) ? { beskyttede: omfang.beskyttede ? 'ja' : 'nej' } : {}),
  };
  const about = ansoeger?.navn ?? kundenr;
  return (
    <>
      {tilstand === 'indsendt' && (
        <ActFold title={texts.take} about={about} act="anmodning.behandl" fixed={{ anmodning }} onDone={done} />
      )}
      {udlejer?.ejernumre
        .filter(({ grundlag }) => grundlag === 'fuldmagt')
        .map(({ nummer }) => (
          <ActFold
            key={nummer}
            title={landlord.judgeLeave(nummer)}
            about={about}
            act="anmodning.fuldmagt"
            fixed={{ anmodning, nummer }}
            onDone={asked}
          />
        ))}
      <ActFold
        title={texts.grant}
        about={about}
        act="anmodning.imoedekom"
        fixed={granting}
        initial={inputOfScope(omfang)}
        onDone={done}
      />
      <ActFold title={texts.refuse} about={about} act="anmodning.afslaa" fixed={{ anmodning }} onDone={done} />
    </>
  );
}
