import { useState } from 'react';
import type { Aftale } from '../api/index.ts';
import { TextField } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';
import { AgreementCard } from './agreement-card.tsx';

/** More agreements than this are not looked through: they are narrowed. */
const SHOWN_MAX = 20;

/** The agreements of all customers, narrowed by number or name. */
export function AgreementList({ agreements }: { readonly agreements: readonly Aftale[] }) {
  const { agreements: texts } = useTexts();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const found = agreements.filter(({ kundenr, dataansvarlig }) =>
    `${kundenr} ${dataansvarlig}`.toLowerCase().includes(words),
  );
  return (
    <>
      <TextField label={texts.narrow} value={sought} onChange={setSought} autoComplete="off" />
      <p className="muted" role="status">
        {found.length === 0 ? texts.none : texts.shown(Math.min(found.length, SHOWN_MAX), found.length)}
      </p>
      {found.slice(0, SHOWN_MAX).map((agreement) => (
        <AgreementCard key={agreement.aftaleId} agreement={agreement} />
      ))}
    </>
  );
}
