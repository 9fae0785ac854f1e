import { useState } from 'react';
import { ActFileButton } from '../act/index.ts';
import { makeKept } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { AccessInParts } from './access-in-parts.tsx';
import { type Asked, AsOfForm } from './as-of-form.tsx';

const kept = makeKept<Asked>({});

/** Who could do what on a day. */
export function OneDay() {
  const { accessOnDay: texts } = useTexts();
  const [asked, setAsked] = useState<Asked>();
  const fields = [
    { name: 'dag', label: texts.day, hint: texts.dayHint },
    { name: 'registrering', label: texts.knownAt, hint: texts.knownHint },
    { name: 'kundenr', label: texts.kundenr, hint: texts.kundenrHint },
  ];
  return (
    <>
      <AsOfForm fields={fields} kept={kept} submit={texts.show} onAsk={setAsked} />
      {asked !== undefined && (
        <AccessInParts act="tilladelse.vis" asked={asked} none={texts.none}>
          <ActFileButton act="tilladelse.fil" input={asked} text={texts.file} />
        </AccessInParts>
      )}
    </>
  );
}
