import type { Language } from './texts.ts';

const KEY = 'opencpr.sprog';

/** The language chosen last in this browser; Danish where none was, or where the browser keeps nothing. */
export function recallLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}

/** Remembers the language in this browser. A browser that keeps nothing starts in Danish next time. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Nothing is lost but the choice.
  }
}
