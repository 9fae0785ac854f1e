import { useLanguage, useTexts } from '../texts/index.ts';

/** Switches between Danish and English. The button is in the language it switches to. */
export function LanguageSwitch() {
  const { frame } = useTexts();
  const { language, choose } = useLanguage();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <button type="button" className="site-header-button" lang={other} onClick={() => choose(other)}>
      {frame.otherLanguage}
    </button>
  );
}
