import { useState } from 'react';
import { ActFileButton } from '../act/index.ts';
import { makeKept } from '../session/index.ts';
import { useTexts } from '../texts/index.ts';
import { AccessInParts } from './access-in-parts.tsx';
import { type Asked, AsOfForm } from './as-of-form.tsx';

const kept = makeKept<Asked>({});

/** What differs between two days. */
export function CompareDays() {
  const { accessOnDay: texts } = useTexts();
  const [asked, setAsked] = useState<Asked>();
  const fields = [
    { name: 'fra', label: texts.first, hint: texts.dayHint },
    { name: 'til', label: texts.second, hint: texts.dayHint },
  ];
  return (
    <>
      <AsOfForm fields={fields} kept={kept} submit={texts.compare} onAsk={setAsked} />
      {asked !== undefined && (
        <AccessInParts act="tilladelse.forskel" asked={asked} none={texts.same}>
          <ActFileButton act="tilladelse.forskel-fil" input={asked} text={texts.file} />
        </AccessInParts>
      )}
    </>
  );
}
