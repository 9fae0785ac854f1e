import type { Formaal, TracedLookup } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';

interface TraceRowProps {
  readonly lookup: TracedLookup;
  readonly purposes: readonly Formaal[];
}

/** One lookup of one's own. */
export function TraceRow({ lookup, purposes }: TraceRowProps) {
  const { trace: texts } = useTexts();
  const { language } = useLanguage();
  const { formaal = texts.none, sag = texts.none } = lookup;
  const purpose = purposes.find(({ id }) => id === formaal)?.[language] ?? formaal;
  return (
    <tr>
      <td data-title={texts.time}>{describeInstant(lookup.tid, language)}</td>
      <td data-title={texts.service}>
        {lookup.tjeneste[language]}
        {lookup.doer !== 'web' && <span className="muted"> {texts.by(lookup.doer)}</span>}
      </td>
      <td data-title={texts.asked}>{Object.values(lookup.spurgt).join(', ')}</td>
      <td data-title={texts.purpose}>{purpose}</td>
      <td data-title={texts.case}>{sag}</td>
      <td data-title={texts.outcome}>
        {lookup.afslag === undefined ? texts.delivered(lookup.personer) : texts.refused(lookup.afslag[language])}
        <br />
        <span className="muted small-text">{texts.entry(lookup.entryId)}</span>
      </td>
    </tr>
  );
}
