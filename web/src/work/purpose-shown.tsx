import type { Session } from '../api/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { useWork } from './work-context.ts';
import './purpose-shown.css';

/** The purpose that was chosen, and the button to choose another. */
export function PurposeShown({ session }: { readonly session: Session }) {
  const { purpose: texts } = useTexts();
  const { language } = useLanguage();
  const { setChoosing } = useWork();
  const chosen = session.formaal.find(({ id }) => id === session.valgtFormaal);
  return (
    <div className="purpose-shown">
      <p>
        {texts.label}: <strong>{chosen === undefined ? texts.none : chosen[language]}</strong>
      </p>
      {session.formaal.length > 0 && (
        <button type="button" className="button button-secondary" onClick={() => setChoosing(true)}>
          {chosen === undefined ? texts.choose : texts.change}
        </button>
      )}
    </div>
  );
}
