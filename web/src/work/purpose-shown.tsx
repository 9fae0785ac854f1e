import type { Session } from '../api/index.ts';
import { SHORTCUTS, ShortcutHint, useShortcut } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { useWork } from './work-context.ts';
import './purpose-shown.css';

/** The purpose that was chosen, and the button to choose another. */
export function PurposeShown({ session }: { readonly session: Session }) {
  const { purpose: texts } = useTexts();
  const { language } = useLanguage();
  const { setChoosing } = useWork();
  useShortcut(SHORTCUTS.purpose, () => setChoosing(session.formaal.length > 0));
  const chosen = session.formaal.find(({ id }) => id === session.valgtFormaal);
  return (
    <div className="purpose-shown">
      <p>
        {texts.label}: <strong>{chosen === undefined ? texts.none : chosen[language]}</strong>
        {chosen?.flerePersoner && <span className="purpose-shown-several"> {texts.joins}</span>}
      </p>
      {session.formaal.length > 0 && (
        <button
          type="button"
          className="button button-secondary"
          aria-keyshortcuts={SHORTCUTS.purpose}
          onClick={() => setChoosing(true)}
        >
          {chosen === undefined ? texts.choose : texts.change}
          <ShortcutHint shortcut={SHORTCUTS.purpose} />
        </button>
      )}
    </div>
  );
}
